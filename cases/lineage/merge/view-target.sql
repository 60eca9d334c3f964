-- A view as target: its columns are written.
-- catalog: warehouse

MERGE dw.CurrentClient AS t USING stage.Client AS s ON s.ClientCode = t.Code
WHEN MATCHED THEN UPDATE SET Town = s.Town;

-- lineage:
--   reads stage.Client
--   writes dw.CurrentClient
--   dw.CurrentClient.Town <- stage.Client.Town
--   dw.CurrentClient.Town <~ dw.CurrentClient.Code (join)
--   dw.CurrentClient.Town <~ stage.Client.ClientCode (join)
