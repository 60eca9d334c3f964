-- An alias may be a string, a national one too, in small letters as well.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.Unknown SELECT x AS N'First', y AS n'Second', Id AS 'n' FROM dbo.A;

-- lineage:
--   reads dbo.A
--   writes dbo.Unknown
--   dbo.Unknown.First <- dbo.A.x
--   dbo.Unknown.Second <- dbo.A.y
--   dbo.Unknown.n <- dbo.A.Id
--   HW2008: The columns of dbo.Unknown are not known; those written here are called as what is written to them.
