-- Without a schema OPENJSON gives key, value and type: only value is of the document's content.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT j.[key], j.value
FROM   dbo.Orders AS o
CROSS APPLY OPENJSON(o.Note) AS j
WHERE  j.type = 1;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Orders.Note (transformation)
