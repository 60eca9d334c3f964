-- The value that an AI function gives on an error is one of its sources; NULL ON ERROR and ERROR ON ERROR read nothing.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT AI_SUMMARIZE(o.Note NULL ON ERROR), AI_TRANSLATE(c.Name, 'de' DEFAULT c.City ON ERROR)
FROM   dbo.Orders AS o
CROSS JOIN dbo.Customers AS c
WHERE  AI_CLASSIFY(o.Note, 'good', 'bad' ERROR ON ERROR) = 'bad';

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Orders.Note (transformation)
--   dbo.Settings.Name <~ dbo.Orders.Note (filter)
--   dbo.Settings.Value <- dbo.Customers.City (transformation)
--   dbo.Settings.Value <- dbo.Customers.Name (transformation)
--   dbo.Settings.Value <~ dbo.Orders.Note (filter)
