-- What was put into a table in front of an IF goes by the name that the one branch gives it, and not by the one that the other gives to a table made anew.
-- catalog: sales

CREATE PROCEDURE dbo.Load @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE
BEGIN
  DROP TABLE dbo.Sales_new;
  SELECT l.Price AS Total INTO dbo.Sales_new FROM dbo.Lines AS l;
  EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
END

-- lineage:
--   dbo.Load: reads dbo.Lines
--   dbo.Load: reads dbo.Orders
--   dbo.Load: writes dbo.Sales
--   dbo.Load: writes dbo.Sales_checked
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Load: dbo.Sales_checked.Total <- dbo.Lines.Price
