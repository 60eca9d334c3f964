-- AT TIME ZONE changes its operand; a zone from a column is content too.
-- catalog: sales

INSERT INTO dbo.Audit (At, What)
SELECT o.OrderDate AT TIME ZONE 'UTC' AT TIME ZONE s.Value, N'order' FROM dbo.Orders AS o CROSS JOIN dbo.Settings AS s;
