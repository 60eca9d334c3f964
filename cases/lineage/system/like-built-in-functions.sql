-- A table function of a schema is a user's, even if it is called like one of SQL Server's; so is a one-part name that is not.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT s.value FROM stg.string_split('a,b', ',') AS s;
INSERT INTO dbo.B (x) SELECT f.x FROM Rows_Of(1) AS f;
INSERT INTO dbo.B (x) SELECT f.x FROM dbo.fn_dblog(1, 2) AS f;
INSERT INTO dbo.B (x) SELECT o.id FROM stg.sysobjects AS o;
INSERT INTO dbo.B (x) SELECT n.x FROM nodes(1) AS n (x);

-- lineage:
--   reads dbo.Rows_Of
--   reads dbo.fn_dblog
--   reads dbo.nodes
--   reads stg.string_split
--   reads stg.sysobjects
--   writes dbo.B
--   dbo.B.x <- dbo.Rows_Of.x
--   dbo.B.x <- dbo.fn_dblog.x
--   dbo.B.x <- dbo.nodes.*
--   dbo.B.x <- stg.string_split.value
--   dbo.B.x <- stg.sysobjects.id
