-- NOT EXISTS in the WHERE filters by its own conditions.
-- catalog: warehouse

UPDATE c SET IsCurrent = 0 FROM dw.DimClient AS c
WHERE  NOT EXISTS (SELECT s.Town FROM stage.Client AS s WHERE s.ClientCode = c.ClientCode);

-- lineage:
--   reads dw.DimClient
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (filter)
--   dw.DimClient.IsCurrent <~ stage.Client.ClientCode (filter)
