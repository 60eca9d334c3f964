-- A CTE as target: the table beneath is written, and read by the CTE.
-- catalog: warehouse

WITH t AS (SELECT d.ClientCode, d.Town AS Place FROM dw.DimClient AS d WHERE d.IsCurrent = 1)
MERGE t
USING stage.Client AS s ON s.ClientCode = t.ClientCode
WHEN MATCHED THEN UPDATE SET Place = s.Town;

-- lineage:
--   reads dw.DimClient
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.Town <- stage.Client.Town
--   dw.DimClient.Town <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.Town <~ dw.DimClient.IsCurrent (filter)
--   dw.DimClient.Town <~ stage.Client.ClientCode (join)
