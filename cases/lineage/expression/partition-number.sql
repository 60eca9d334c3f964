-- $PARTITION numbers a partition by its function, which is no object that holds data; its argument is a source.
-- catalog: sales

INSERT INTO dbo.Totals (CustomerId, Total)
SELECT o.CustomerId, $PARTITION.pf_ByDay(o.OrderDate)
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Totals
--   dbo.Totals.CustomerId <- dbo.Orders.CustomerId
--   dbo.Totals.Total <- dbo.Orders.OrderDate (transformation)
