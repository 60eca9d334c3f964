-- An expression that goes into a table whose columns nobody knows is called as it is written, whatever its names are quoted in.
CREATE TABLE dbo.T (a int, [b c] int);
GO
INSERT INTO Other.dbo.X SELECT MAX([a]) + MIN("a"), MIN([b c]) FROM dbo.T;

-- lineage:
--   reads dbo.T
--   writes Other.dbo.X
--   Other.dbo.X.[MAX(a) + MIN(a)] <- dbo.T.a (aggregation)
--   Other.dbo.X.[MIN([b c]])] <- dbo.T.[b c] (aggregation)
--   HW2008: The columns of Other.dbo.X are not known; those written here are called as what is written to them.
