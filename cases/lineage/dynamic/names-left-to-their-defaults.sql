-- A call that leaves a name to its default, passes an empty text or NULL, or knows the beginning of one, tells what the procedure runs; one that passes what nobody knows tells nothing.
-- catalog: sales

CREATE PROCEDURE dbo.Archive_Orders @source sysname = N'dbo.Orders', @only nvarchar(200) = N'' AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id, Total) SELECT s.Id, s.Total FROM ' + @source + N' AS s ' + @only;
EXEC sys.sp_executesql @sql;
GO
CREATE PROCEDURE dbo.Post_Amounts @suffix nvarchar(20) AS
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT CustomerId FROM dbo.Orders' + @suffix);
GO
CREATE PROCEDURE dbo.Note_Prices @suffix nvarchar(20) AS
DECLARE @sql nvarchar(max) = CONCAT(N'INSERT INTO dbo.Audit (What) SELECT Name FROM dbo.Products', @suffix);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Copy_Rows @source nvarchar(500) AS
EXEC (N'INSERT INTO dbo.Settings (Name) SELECT Name FROM ' + @source);
GO
CREATE PROCEDURE dbo.Nightly @since nvarchar(20) AS
EXEC dbo.Archive_Orders;
EXEC dbo.Post_Amounts N'';
EXEC dbo.Note_Prices NULL;
DECLARE @recent nvarchar(500) = N'dbo.Customers WHERE Since >= ''' + @since + N'''';
EXEC dbo.Copy_Rows @recent;
GO
CREATE PROCEDURE dbo.On_Demand @source sysname, @only nvarchar(200) AS
EXEC dbo.Archive_Orders @source, @only;

-- lineage:
--   dbo.Archive_Orders: reads dbo.Orders [dynamic]
--   dbo.Archive_Orders: writes dbo.Archive [dynamic]
--   dbo.Copy_Rows: reads dbo.Customers [dynamic]
--   dbo.Copy_Rows: writes dbo.Settings [dynamic]
--   dbo.Nightly: calls dbo.Archive_Orders
--   dbo.Nightly: calls dbo.Copy_Rows
--   dbo.Nightly: calls dbo.Note_Prices
--   dbo.Nightly: calls dbo.Post_Amounts
--   dbo.Note_Prices: reads dbo.Products [dynamic]
--   dbo.Note_Prices: writes dbo.Audit [dynamic]
--   dbo.On_Demand: calls dbo.Archive_Orders
--   dbo.Post_Amounts: reads dbo.Orders [dynamic]
--   dbo.Post_Amounts: writes dbo.Facts [dynamic]
--   dbo.Archive_Orders: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Archive_Orders: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
--   dbo.Copy_Rows: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
--   dbo.Copy_Rows: dbo.Settings.Name <~ dbo.Customers.Since (filter) [dynamic]
--   dbo.Note_Prices: dbo.Audit.What <- dbo.Products.Name [dynamic]
--   dbo.Post_Amounts: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   HW3002: The name {@source} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @only.
--   HW3002: The name dbo.Orders{@suffix} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.Products{@suffix} is only partly known at run time; no edge is drawn.
--   HW3002: The name {@source} is only partly known at run time; no edge is drawn.
