-- Where the caller does not know either which table is renamed, or names one or another, what it wrote stays under the name it wrote.
-- catalog: sales

CREATE PROCEDURE dbo.Swap @new sysname, @now sysname AS
EXEC sp_rename @new, @now;
GO
CREATE PROCEDURE dbo.Handed_On @table sysname AS
INSERT INTO dbo.Archive_new (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC dbo.Swap N'dbo.Archive_new', @table;
GO
CREATE PROCEDURE dbo.One_Or_Another @day int, @note nvarchar(50) = NULL AS
DECLARE @table sysname = N'Facts_odd';
IF @day % 2 = 0 SET @table = N'Facts_even';
INSERT INTO dbo.Facts_new (CustomerId) SELECT c.Id FROM dbo.Customers AS c;
EXEC dbo.Swap N'dbo.Facts_new', @table;
GO
CREATE PROCEDURE dbo.Tells_The_Day AS
INSERT INTO dbo.Facts_new (Amount) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.One_Or_Another 2, N'Facts_even is due';
GO
CREATE PROCEDURE dbo.Told_By_Its_Caller AS
INSERT INTO dbo.Archive_new (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Handed_On N'Archive';
GO
CREATE PROCEDURE dbo.Round @new sysname, @now sysname AS
EXEC dbo.Swap @new, @now;
EXEC dbo.Round @new, @now;
GO
CREATE PROCEDURE dbo.Calls_Round AS
INSERT INTO dbo.Tally_new (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Round N'dbo.Tally_new', N'Tally';

-- lineage:
--   dbo.Calls_Round: calls dbo.Round
--   dbo.Calls_Round: reads dbo.Orders
--   dbo.Calls_Round: writes dbo.Tally
--   dbo.Handed_On: calls dbo.Swap
--   dbo.Handed_On: reads dbo.Orders
--   dbo.Handed_On: writes dbo.Archive_new
--   dbo.One_Or_Another: calls dbo.Swap
--   dbo.One_Or_Another: reads dbo.Customers
--   dbo.One_Or_Another: writes dbo.Facts_new
--   dbo.Round: calls dbo.Round
--   dbo.Round: calls dbo.Swap
--   dbo.Tells_The_Day: calls dbo.One_Or_Another
--   dbo.Tells_The_Day: reads dbo.Orders
--   dbo.Tells_The_Day: writes dbo.Facts_even
--   dbo.Told_By_Its_Caller: calls dbo.Handed_On
--   dbo.Told_By_Its_Caller: reads dbo.Orders
--   dbo.Told_By_Its_Caller: writes dbo.Archive
--   dbo.Calls_Round: dbo.Tally.Total <- dbo.Orders.Total
--   dbo.Handed_On: dbo.Archive_new.Id <- dbo.Orders.Id
--   dbo.One_Or_Another: dbo.Facts_new.CustomerId <- dbo.Customers.Id
--   dbo.Tells_The_Day: dbo.Facts_even.Amount <- dbo.Orders.Total
--   dbo.Told_By_Its_Caller: dbo.Archive.Total <- dbo.Orders.Total
--   HW3002: The name {@new} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: dbo.Swap renames one table or another.
