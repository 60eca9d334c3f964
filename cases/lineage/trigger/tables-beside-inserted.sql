-- In a trigger only inserted and deleted without a schema are its table's rows.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
CREATE TRIGGER dbo.OnA ON dbo.A AFTER INSERT AS
BEGIN
  INSERT INTO dbo.B (x) SELECT x FROM C;
  INSERT INTO dbo.B (y) SELECT y FROM stg.inserted;
  INSERT INTO dbo.B (Id) SELECT Id FROM inserted.Rows;
END;

-- lineage:
--   dbo.OnA: reads dbo.C
--   dbo.OnA: reads inserted.Rows
--   dbo.OnA: reads stg.inserted
--   dbo.OnA: writes dbo.B
--   dbo.OnA: dbo.B.Id <- inserted.Rows.Id
--   dbo.OnA: dbo.B.x <- dbo.C.x
--   dbo.OnA: dbo.B.y <- stg.inserted.y
