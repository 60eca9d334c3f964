-- The columns of SQL Server's own views are known: a name that such a view has is its own, any other that of the table around or beside it.
-- catalog: sales

CREATE PROCEDURE dbo.FindColumns AS
BEGIN
  INSERT INTO dbo.Settings (Name, Value)
  SELECT s.Name, s.Value FROM dbo.Settings AS s
  WHERE NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'Settings' AND COLUMN_NAME = Value);

  DECLARE @tables TABLE (Title nvarchar(100), TableId int);
  INSERT INTO @tables SELECT p.Name, p.Id FROM dbo.Products AS p;
  INSERT INTO dbo.Audit (What, NewValue)
  SELECT Title, (SELECT TOP (1) data_compression_desc FROM sys.partitions WHERE object_id = TableId) FROM @tables;

  INSERT INTO dbo.Audit (What, OldValue) SELECT name, Remark FROM sys.tables AS t JOIN dbo.Remarks ON Number = object_id;
  INSERT INTO dbo.Facts (Name) SELECT name FROM sys.columns JOIN dbo.Products ON Id = object_id;
END

-- lineage:
--   dbo.FindColumns: reads dbo.Products
--   dbo.FindColumns: reads dbo.Remarks
--   dbo.FindColumns: reads dbo.Settings
--   dbo.FindColumns: writes dbo.Audit
--   dbo.FindColumns: writes dbo.Facts
--   dbo.FindColumns: writes dbo.Settings
--   dbo.FindColumns: dbo.Audit.NewValue <~ dbo.Products.Id (filter)
--   dbo.FindColumns: dbo.Audit.OldValue <- dbo.Remarks.Remark
--   dbo.FindColumns: dbo.Audit.OldValue <~ dbo.Remarks.Number (join)
--   dbo.FindColumns: dbo.Audit.What <- dbo.Products.Name
--   dbo.FindColumns: dbo.Audit.What <~ dbo.Remarks.Number (join)
--   dbo.FindColumns: dbo.Facts.Name <~ dbo.Products.Id (join)
--   dbo.FindColumns: dbo.Settings.Name <- dbo.Settings.Name
--   dbo.FindColumns: dbo.Settings.Name <~ dbo.Settings.Value (filter)
--   dbo.FindColumns: dbo.Settings.Value <- dbo.Settings.Value
--   dbo.FindColumns: dbo.Settings.Value <~ dbo.Settings.Value (filter)
--   HW2002: The column name exists in several sources: columns, products.
