-- A variable that a method or an UPDATE gives another value holds something that is not known.
-- catalog: sales

CREATE PROCEDURE dbo.Of_Update AS
DECLARE @name nvarchar(200) = N'Orders';
UPDATE dbo.Settings SET @name = Value, Value = N'' WHERE Name = N'next';
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Of_Merge AS
DECLARE @name nvarchar(200) = N'Orders';
MERGE dbo.Settings AS t USING dbo.Products AS s ON s.Name = t.Name WHEN MATCHED THEN UPDATE SET @name = t.Value, Value = N'';
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Of_Method AS
DECLARE @list xml = N'<a>Id = 1</a>', @sql nvarchar(max);
SET @list.modify('replace value of (/a/text())[1] with "Id = 2"');
SET @sql = N'INSERT INTO dbo.Archive (CustomerId) SELECT CustomerId FROM dbo.Orders WHERE ' + CAST(@list AS nvarchar(max));
EXEC (@sql);

-- lineage:
--   dbo.Of_Merge: reads dbo.Products
--   dbo.Of_Merge: writes dbo.Archive [dynamic]
--   dbo.Of_Merge: writes dbo.Settings
--   dbo.Of_Method: reads dbo.Orders [dynamic]
--   dbo.Of_Method: writes dbo.Archive [dynamic]
--   dbo.Of_Update: writes dbo.Archive [dynamic]
--   dbo.Of_Update: writes dbo.Settings
--   dbo.Of_Merge: dbo.Settings.Value <~ dbo.Products.Name (join)
--   dbo.Of_Merge: dbo.Settings.Value <~ dbo.Settings.Name (join)
--   dbo.Of_Method: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Of_Update: dbo.Settings.Value <~ dbo.Settings.Name (filter)
--   HW3002: The name dbo.{@name} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @list.
