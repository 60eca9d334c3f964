-- AT TIME ZONE changes its operand; a zone from a column is content too.
-- catalog: sales

INSERT INTO dbo.Audit (At, What)
SELECT o.OrderDate AT TIME ZONE 'UTC' AT TIME ZONE s.Value, N'order' FROM dbo.Orders AS o CROSS JOIN dbo.Settings AS s;

-- lineage:
--   reads dbo.Orders
--   reads dbo.Settings
--   writes dbo.Audit
--   dbo.Audit.At <- dbo.Orders.OrderDate (transformation)
--   dbo.Audit.At <- dbo.Settings.Value (transformation)
