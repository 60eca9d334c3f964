-- OVER names a window that its query does not define; one that is built on another, in any order, is defined.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, SUM(o.Total) OVER w FROM dbo.Orders AS o;
INSERT INTO dbo.Facts (CustomerId, Amount, Orders)
SELECT o.CustomerId, SUM(o.Total) OVER sorted, COUNT(*) OVER (parted ORDER BY o.Id)
FROM dbo.Orders AS o
WINDOW sorted AS (parted ORDER BY o.OrderDate), parted AS (PARTITION BY o.CustomerId);
INSERT INTO dbo.Facts (Orders) SELECT RANK() OVER (missing ORDER BY o.Id) FROM dbo.Orders AS o WINDOW other AS (ORDER BY o.Id);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (window)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Orders <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Orders <~ dbo.Orders.Id (window)
--   HW2014: SQL Server refuses this: no WINDOW clause of this query defines w.
--   HW2014: SQL Server refuses this: no WINDOW clause of this query defines missing.
