-- Of several WHEN MATCHED AND every one may run; each condition decides.
-- catalog: warehouse

MERGE dw.DimClient AS t
USING stage.Client AS s ON s.ClientCode = t.ClientCode
WHEN MATCHED AND s.Segment = 'D' THEN DELETE
WHEN MATCHED AND s.ChangedAt > t.ValidFrom THEN UPDATE SET Town = s.Town, ValidFrom = s.ChangedAt
WHEN NOT MATCHED BY TARGET AND s.Email IS NOT NULL THEN INSERT (ClientCode, Email) VALUES (s.ClientCode, s.Email);

-- lineage:
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.ClientCode <- stage.Client.ClientCode
--   dw.DimClient.ClientCode <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ClientCode <~ dw.DimClient.ValidFrom (filter)
--   dw.DimClient.ClientCode <~ stage.Client.ChangedAt (filter)
--   dw.DimClient.ClientCode <~ stage.Client.ClientCode (join)
--   dw.DimClient.ClientCode <~ stage.Client.Email (filter)
--   dw.DimClient.ClientCode <~ stage.Client.Segment (filter)
--   dw.DimClient.Email <- stage.Client.Email
--   dw.DimClient.Email <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.Email <~ dw.DimClient.ValidFrom (filter)
--   dw.DimClient.Email <~ stage.Client.ChangedAt (filter)
--   dw.DimClient.Email <~ stage.Client.ClientCode (join)
--   dw.DimClient.Email <~ stage.Client.Email (filter)
--   dw.DimClient.Email <~ stage.Client.Segment (filter)
--   dw.DimClient.Town <- stage.Client.Town
--   dw.DimClient.Town <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.Town <~ dw.DimClient.ValidFrom (filter)
--   dw.DimClient.Town <~ stage.Client.ChangedAt (filter)
--   dw.DimClient.Town <~ stage.Client.ClientCode (join)
--   dw.DimClient.Town <~ stage.Client.Email (filter)
--   dw.DimClient.Town <~ stage.Client.Segment (filter)
--   dw.DimClient.ValidFrom <- stage.Client.ChangedAt
--   dw.DimClient.ValidFrom <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ValidFrom <~ dw.DimClient.ValidFrom (filter)
--   dw.DimClient.ValidFrom <~ stage.Client.ChangedAt (filter)
--   dw.DimClient.ValidFrom <~ stage.Client.ClientCode (join)
--   dw.DimClient.ValidFrom <~ stage.Client.Email (filter)
--   dw.DimClient.ValidFrom <~ stage.Client.Segment (filter)
