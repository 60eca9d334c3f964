-- A procedure that renames the tables its caller names: what the caller wrote before belongs to the name that it is given, by a variable, a default, a text and two calls away too.
-- catalog: sales

CREATE PROCEDURE dbo.Swap @new sysname, @now sysname, @kept nvarchar(20) = N'_old' AS
DECLARE @old sysname = CONCAT(PARSENAME(@now, 1), @kept);
EXEC sp_rename @now, @old;
SET @now = PARSENAME(@now, 1);
EXEC sp_rename @new, @now;
GO
CREATE PROCEDURE dbo.Onward @table sysname AS
DECLARE @next sysname = @table + N'_next';
EXEC dbo.Swap @now = @table, @new = @next;
GO
CREATE PROCEDURE dbo.Swap_By_Text @new sysname, @now sysname AS
DECLARE @sql nvarchar(max) = N'RENAME OBJECT dbo.' + QUOTENAME(@now) + N' TO ' + QUOTENAME(@now + N'_old') + N';';
SET @sql += N'RENAME OBJECT dbo.' + QUOTENAME(@new) + N' TO ' + QUOTENAME(@now) + N';';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.By_Constants AS
INSERT INTO dbo.Archive_new (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
EXEC dbo.Swap N'dbo.Archive_new', N'dbo.Archive', DEFAULT;
INSERT INTO dbo.Archive (Id) SELECT p.Id FROM dbo.Products AS p;
INSERT INTO dbo.Archive_new (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.By_Variables AS
DECLARE @target sysname = N'dbo.Facts', @made sysname;
INSERT INTO dbo.Facts_new (CustomerId) SELECT c.Id FROM dbo.Customers AS c;
SET @made = @target + N'_new';
EXEC dbo.Swap @made, @target;
GO
CREATE PROCEDURE dbo.Two_Calls_Away AS
INSERT INTO dbo.Tally_next (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Onward N'dbo.Tally';
GO
CREATE PROCEDURE dbo.By_A_Text AS
INSERT INTO dbo.Lands_new (Id) SELECT c.Id FROM dbo.Countries AS c;
EXEC dbo.Swap_By_Text @new = N'Lands_new', @now = N'Lands';
GO
CREATE PROCEDURE dbo.Behind_A_Return AS
INSERT INTO dbo.Tariff_new (Id) SELECT p.Id FROM dbo.Products AS p;
RETURN;
EXEC dbo.Swap N'dbo.Tariff_new', N'dbo.Tariff';
GO
CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Stock_new (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Of_What_A_Callee_Filled AS
EXEC dbo.Fill;
EXEC dbo.Swap N'dbo.Stock_new', N'dbo.Stock';

-- lineage:
--   dbo.Behind_A_Return: calls dbo.Swap
--   dbo.Behind_A_Return: reads dbo.Products
--   dbo.Behind_A_Return: writes dbo.Tariff
--   dbo.By_A_Text: calls dbo.Swap_By_Text
--   dbo.By_A_Text: reads dbo.Countries
--   dbo.By_A_Text: writes dbo.Lands [parsed, dynamic]
--   dbo.By_Constants: calls dbo.Swap
--   dbo.By_Constants: reads dbo.Orders
--   dbo.By_Constants: reads dbo.Products
--   dbo.By_Constants: writes dbo.Archive
--   dbo.By_Constants: writes dbo.Archive_new
--   dbo.By_Variables: calls dbo.Swap
--   dbo.By_Variables: reads dbo.Customers
--   dbo.By_Variables: writes dbo.Facts
--   dbo.Fill: reads dbo.Products
--   dbo.Fill: writes dbo.Stock
--   dbo.Fill: writes dbo.Stock_new
--   dbo.Of_What_A_Callee_Filled: calls dbo.Fill
--   dbo.Of_What_A_Callee_Filled: calls dbo.Swap
--   dbo.Onward: calls dbo.Swap
--   dbo.Two_Calls_Away: calls dbo.Onward
--   dbo.Two_Calls_Away: reads dbo.Orders
--   dbo.Two_Calls_Away: writes dbo.Tally
--   dbo.Behind_A_Return: dbo.Tariff.Id <- dbo.Products.Id
--   dbo.By_A_Text: dbo.Lands.Id <- dbo.Countries.Id [parsed, dynamic]
--   dbo.By_Constants: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.By_Constants: dbo.Archive.Id <- dbo.Products.Id
--   dbo.By_Constants: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.By_Constants: dbo.Archive_new.Id <- dbo.Products.Id
--   dbo.By_Variables: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Fill: dbo.Stock.Id <- dbo.Products.Id
--   dbo.Fill: dbo.Stock_new.Id <- dbo.Products.Id
--   dbo.Two_Calls_Away: dbo.Tally.Total <- dbo.Orders.Total
--   HW3002: The name {@now} is only partly known at run time; no edge is drawn.
--   HW3002: The name {@new} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{@now}] is only partly known at run time; no edge is drawn.
--   HW3002: The name [{@now}_old] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{@new}] is only partly known at run time; no edge is drawn.
--   HW3002: The name [{@now}] is only partly known at run time; no edge is drawn.
