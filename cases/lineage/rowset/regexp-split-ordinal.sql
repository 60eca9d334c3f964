-- REGEXP_SPLIT_TO_TABLE counts its parts without being told to, as STRING_SPLIT does not.
CREATE TABLE dbo.S (Words nvarchar(100));
CREATE TABLE dbo.T (a int, b nvarchar(100));
GO
INSERT INTO dbo.T (a, b) SELECT r.ordinal, r.value FROM dbo.S AS s CROSS APPLY REGEXP_SPLIT_TO_TABLE(s.Words, N'\s') AS r;
INSERT INTO dbo.T (a, b) SELECT r.ordinal, r.value FROM dbo.S AS s CROSS APPLY STRING_SPLIT(s.Words, N' ') AS r;

-- lineage:
--   reads dbo.S
--   writes dbo.T
--   dbo.T.b <- dbo.S.Words (transformation)
--   HW2003: None of the sources here has a column ordinal.
