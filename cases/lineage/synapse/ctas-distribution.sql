-- CTAS with a distribution over two columns, a label and a hint.
-- catalog: sales

CREATE TABLE dbo.Wide
WITH (DISTRIBUTION = HASH (CustomerId, OrderId), CLUSTERED COLUMNSTORE INDEX ORDER (CustomerId), PARTITION (OrderId RANGE RIGHT FOR VALUES (1, 2)))
AS SELECT o.CustomerId, o.Id AS OrderId, SUM(l.Price) AS Amount
FROM   dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id
GROUP BY o.CustomerId, o.Id
OPTION (LABEL = 'wide', HASH JOIN);
