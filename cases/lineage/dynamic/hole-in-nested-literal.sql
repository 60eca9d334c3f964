-- A hole in a text within a text stays in the string that it stands in.
-- catalog: sales

CREATE PROCEDURE dbo.P @year nvarchar(4), @which nvarchar(10) AS
DECLARE @here sysname = DB_NAME();
EXEC (N'EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders''); EXEC (N''INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.Orders_' + @year
  + N'''); EXEC (N''INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM dbo.Customers'');');
EXEC (N'EXEC (N''INSERT INTO dbo.Facts (Amount) SELECT Price FROM dbo.Products WHERE Name = N''''' + @which + N''''''')');
EXEC (N'INSERT INTO dbo.Archive_' + @year + N' (Id) SELECT Id FROM ' + @here + N'.dbo.Orders_' + @year);
EXEC (N'INSERT INTO dbo.Audit (What) SELECT N''' + @here + N''' + Name FROM dbo.Customers');
EXEC (N'EXEC (N''' + @which + N''')');

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Customers.Name (transformation) [dynamic]
--   dbo.P: dbo.Facts.Amount <- dbo.Products.Price [dynamic]
--   dbo.P: dbo.Facts.Amount <~ dbo.Products.Name (filter) [dynamic]
--   HW3002: The name dbo.Orders_{@year} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.Archive_{@year} is only partly known at run time; no edge is drawn.
--   HW3002: The name {DB_NAME()}.dbo.Orders_{@year} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @which.
