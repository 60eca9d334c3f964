-- CASE and COALESCE in SET: the conditions decide one column.
-- catalog: warehouse

MERGE dw.DimClient AS t USING stage.Client AS s ON s.ClientCode = t.ClientCode
WHEN MATCHED THEN UPDATE SET
    Town    = COALESCE(s.Town, t.Town),
    Segment = CASE WHEN s.ChangedAt > t.ValidFrom THEN s.Segment ELSE t.Segment END;

-- lineage:
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.Segment <- dw.DimClient.Segment (transformation)
--   dw.DimClient.Segment <- stage.Client.Segment (transformation)
--   dw.DimClient.Segment <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.Segment <~ dw.DimClient.ValidFrom (conditional)
--   dw.DimClient.Segment <~ stage.Client.ChangedAt (conditional)
--   dw.DimClient.Segment <~ stage.Client.ClientCode (join)
--   dw.DimClient.Town <- dw.DimClient.Town (transformation)
--   dw.DimClient.Town <- stage.Client.Town (transformation)
--   dw.DimClient.Town <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.Town <~ stage.Client.ClientCode (join)
--   dw.DimClient.Town <~ stage.Client.Town (conditional)
