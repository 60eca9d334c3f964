-- SET @x = (SELECT … FOR XML) holds all columns of the query.
-- catalog: sales

DECLARE @x xml;
SET @x = (SELECT c.Id AS "@id", c.Name AS "name" FROM dbo.Customers AS c FOR XML PATH('c'), ROOT('all'));
INSERT INTO dbo.Settings (Value) VALUES (CONVERT(nvarchar(200), @x));

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Customers.Id (transformation)
--   dbo.Settings.Value <- dbo.Customers.Name (transformation)
