-- ORDER BY a text that the select list has as a name sorts by that column; any other text is refused.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (5) o.CustomerId, o.Total * 2 'Twice It' FROM dbo.Orders AS o ORDER BY 'twice it';
INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (5) o.CustomerId, o.Id 'Twice It' FROM dbo.Orders AS o ORDER BY 'thrice it';

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Id
--   dbo.Facts.Amount <- dbo.Orders.Total (transformation)
--   dbo.Facts.Amount <~ dbo.Orders.Total (sort)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (sort)
--   HW2014: SQL Server refuses this: ORDER BY sorts by columns and expressions, not by a constant.
