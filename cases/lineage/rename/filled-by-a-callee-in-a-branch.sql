-- What a procedure fills that one branch of an IF calls belongs to the name that the table gets behind the IF, too.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Load @full bit AS
IF @full = 1 EXEC dbo.Fill;
ELSE DELETE FROM dbo.Lines;
EXEC sp_rename N'dbo.Sales_new', N'Sales';

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Sales
--   dbo.Fill: writes dbo.Sales_new
--   dbo.Load: calls dbo.Fill
--   dbo.Load: writes dbo.Lines
--   dbo.Fill: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Fill: dbo.Sales_new.Total <- dbo.Orders.Total
