-- JSON_VALUE, JSON_QUERY, JSON_MODIFY, JSON_OBJECT: all their arguments, the path is a literal.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT JSON_VALUE(o.Note, '$.name'), JSON_MODIFY(JSON_OBJECT('id': o.Id, 'total': o.Total), '$.when', o.OrderDate)
FROM   dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Orders.Note (transformation)
--   dbo.Settings.Value <- dbo.Orders.Id (transformation)
--   dbo.Settings.Value <- dbo.Orders.OrderDate (transformation)
--   dbo.Settings.Value <- dbo.Orders.Total (transformation)
