-- A derived table in FROM is a target: the table beneath is written.
-- catalog: warehouse

UPDATE d
SET    d.Was = d.Became
FROM  (SELECT t.Email AS Was, s.Email AS Became
       FROM   dw.DimClient AS t JOIN stage.Client AS s ON s.ClientCode = t.ClientCode) AS d;

-- lineage:
--   reads dw.DimClient
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.Email <- stage.Client.Email
--   dw.DimClient.Email <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.Email <~ stage.Client.ClientCode (join)
