-- A value without a name is called as it is written, where the target's columns are not known; a literal is nobody's source.
-- catalog: sales

INSERT INTO mart.Unknown
SELECT COUNT(*), SUM(o.Total), MAX(o.OrderDate), LEFT(o.Note, 3) + ':', 0
FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes mart.Unknown
--   mart.Unknown.[LEFT(o.Note, 3) + ':'] <- dbo.Orders.Note (transformation)
--   mart.Unknown.[MAX(o.OrderDate)] <- dbo.Orders.OrderDate (aggregation)
--   mart.Unknown.[SUM(o.Total)] <- dbo.Orders.Total (aggregation)
--   HW2008: The columns of mart.Unknown are not known; those written here are called as what is written to them.
