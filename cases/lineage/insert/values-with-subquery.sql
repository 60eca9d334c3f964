-- A scalar subquery in VALUES is a source; literals are none.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
VALUES (N'last order', (SELECT MAX(o.Id) FROM dbo.Orders AS o)), (N'fixed', N'1');

-- lineage:
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Orders.Id (aggregation)
