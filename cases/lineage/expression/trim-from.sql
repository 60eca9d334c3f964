-- TRIM(characters FROM text): both are content.
-- catalog: sales

INSERT INTO dbo.Settings (Name) SELECT TRIM(c.City FROM c.Name) FROM dbo.Customers AS c;
