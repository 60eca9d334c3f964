-- A negative number, a fraction or a text in ORDER BY is no place of the select list; SQL Server sorts by no constant.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (5) CustomerId, Total FROM dbo.Orders ORDER BY -1, 1.5, N'Sum';

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   HW2014: SQL Server refuses this: ORDER BY sorts by columns and expressions, not by a constant.
--   HW2014: SQL Server refuses this: ORDER BY sorts by columns and expressions, not by a constant.
