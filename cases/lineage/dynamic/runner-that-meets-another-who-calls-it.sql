-- A procedure that runs what it is given meets, in what one passes, another that passes it something else: that is found too; what runs itself is not followed round, wherever it stands.
-- catalog: sales

CREATE PROCEDURE dbo.Run_Text @sql nvarchar(max) AS
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Daily AS
EXEC dbo.Run_Text N'EXEC dbo.Weekly; EXEC dbo.Run_Text N''INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Customers''; INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;';
GO
CREATE PROCEDURE dbo.Weekly AS
EXEC dbo.Run_Text N'INSERT INTO dbo.Audit (What) SELECT Name FROM dbo.Products';

-- lineage:
--   dbo.Daily: calls dbo.Run_Text
--   dbo.Run_Text: calls dbo.Run_Text [dynamic]
--   dbo.Run_Text: calls dbo.Weekly [dynamic]
--   dbo.Run_Text: reads dbo.Orders [dynamic]
--   dbo.Run_Text: reads dbo.Products [dynamic]
--   dbo.Run_Text: writes dbo.Archive [dynamic]
--   dbo.Run_Text: writes dbo.Audit [dynamic]
--   dbo.Weekly: calls dbo.Run_Text
--   dbo.Run_Text: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Run_Text: dbo.Audit.What <- dbo.Products.Name [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
