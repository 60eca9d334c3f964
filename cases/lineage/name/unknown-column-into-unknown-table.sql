-- What cannot be told is no constant: the target's column is called as the expression, and it is said that nobody knows better.
CREATE TABLE dbo.A (x int);
GO
INSERT INTO dbo.Unknown SELECT nowhere + 1 FROM dbo.A;

-- lineage:
--   reads dbo.A
--   writes dbo.Unknown
--   HW2008: The columns of dbo.Unknown are not known; those written here are called as what is written to them.
--   HW2003: None of the sources here has a column nowhere.
