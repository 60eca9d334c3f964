-- What AI_GENERATE_EMBEDDINGS is told by PARAMETERS goes into the vector, as its text does; the model is no table.
-- catalog: sales

CREATE TABLE dbo.Meanings (Id int, Vector vector(3));
GO
INSERT INTO dbo.Meanings (Id, Vector)
SELECT o.Id, AI_GENERATE_EMBEDDINGS(o.Note USE MODEL Small PARAMETERS JSON_OBJECT('dimensions':s.Value))
FROM   dbo.Orders AS o
JOIN   dbo.Settings AS s ON s.Name = N'dimensions';

-- lineage:
--   reads dbo.Orders
--   reads dbo.Settings
--   writes dbo.Meanings
--   dbo.Meanings.Id <- dbo.Orders.Id
--   dbo.Meanings.Id <~ dbo.Settings.Name (join)
--   dbo.Meanings.Vector <- dbo.Orders.Note (transformation)
--   dbo.Meanings.Vector <- dbo.Settings.Value (transformation)
--   dbo.Meanings.Vector <~ dbo.Settings.Name (join)
