-- A CASE inside of a CASE: results are content, conditions of both levels decide.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId,
       CASE WHEN o.Status = 'C' THEN CASE WHEN o.OrderDate > '2020-01-01' THEN o.Total ELSE 0 END ELSE o.Id END
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Id (transformation)
--   dbo.Facts.Amount <- dbo.Orders.Total (transformation)
--   dbo.Facts.Amount <~ dbo.Orders.OrderDate (conditional)
--   dbo.Facts.Amount <~ dbo.Orders.Status (conditional)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
