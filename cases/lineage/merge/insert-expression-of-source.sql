-- An expression in the INSERT of a MERGE, a constant, and a column left out.
-- catalog: warehouse

MERGE INTO dw.DimClient AS t
USING stage.Client AS s ON s.ClientCode = t.ClientCode
WHEN NOT MATCHED THEN INSERT (ClientCode, FullName, IsCurrent) VALUES (s.ClientCode, CONCAT(s.FullName, N' ', s.Town), 1);

-- lineage:
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.ClientCode <- stage.Client.ClientCode
--   dw.DimClient.ClientCode <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ClientCode <~ stage.Client.ClientCode (join)
--   dw.DimClient.FullName <- stage.Client.FullName (transformation)
--   dw.DimClient.FullName <- stage.Client.Town (transformation)
--   dw.DimClient.FullName <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.FullName <~ stage.Client.ClientCode (join)
--   dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.IsCurrent <~ stage.Client.ClientCode (join)
