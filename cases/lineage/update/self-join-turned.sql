-- The same self join, with the other alias as target.
-- catalog: warehouse

UPDATE earlier
SET    earlier.ValidTo = later.ValidFrom
FROM   dw.DimClient AS earlier
JOIN   dw.DimClient AS later ON later.ClientCode = earlier.ClientCode AND later.ClientKey > earlier.ClientKey;

-- lineage:
--   reads dw.DimClient
--   writes dw.DimClient
--   dw.DimClient.ValidTo <- dw.DimClient.ValidFrom
--   dw.DimClient.ValidTo <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ValidTo <~ dw.DimClient.ClientKey (join)
