-- CTAS with a distribution over two columns, a label and a hint.
-- catalog: sales

CREATE TABLE dbo.Wide
WITH (DISTRIBUTION = HASH (CustomerId, OrderId), CLUSTERED COLUMNSTORE INDEX ORDER (CustomerId), PARTITION (OrderId RANGE RIGHT FOR VALUES (1, 2)))
AS SELECT o.CustomerId, o.Id AS OrderId, SUM(l.Price) AS Amount
FROM   dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id
GROUP BY o.CustomerId, o.Id
OPTION (LABEL = 'wide', HASH JOIN);

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Wide
--   dbo.Wide.Amount <- dbo.Lines.Price (aggregation)
--   dbo.Wide.Amount <~ dbo.Lines.OrderId (join)
--   dbo.Wide.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Wide.Amount <~ dbo.Orders.Id (group by)
--   dbo.Wide.Amount <~ dbo.Orders.Id (join)
--   dbo.Wide.CustomerId <- dbo.Orders.CustomerId
--   dbo.Wide.CustomerId <~ dbo.Lines.OrderId (join)
--   dbo.Wide.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.Wide.CustomerId <~ dbo.Orders.Id (group by)
--   dbo.Wide.CustomerId <~ dbo.Orders.Id (join)
--   dbo.Wide.OrderId <- dbo.Orders.Id
--   dbo.Wide.OrderId <~ dbo.Lines.OrderId (join)
--   dbo.Wide.OrderId <~ dbo.Orders.CustomerId (group by)
--   dbo.Wide.OrderId <~ dbo.Orders.Id (group by)
--   dbo.Wide.OrderId <~ dbo.Orders.Id (join)
