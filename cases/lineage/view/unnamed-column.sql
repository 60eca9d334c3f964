-- A view's column without a name is an error for SQL Server; what flows into it is kept under its expression.
-- catalog: sales

CREATE VIEW dbo.V AS SELECT o.CustomerId, MAX(o.Total) FROM dbo.Orders AS o GROUP BY o.CustomerId;

-- lineage:
--   dbo.V: reads dbo.Orders
--   dbo.V: dbo.V.CustomerId <- dbo.Orders.CustomerId
--   dbo.V: dbo.V.CustomerId <~ dbo.Orders.CustomerId (group by)
--   dbo.V: dbo.V.[MAX(o.Total)] <- dbo.Orders.Total (aggregation)
--   dbo.V: dbo.V.[MAX(o.Total)] <~ dbo.Orders.CustomerId (group by)
