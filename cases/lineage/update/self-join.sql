-- In a self join the alias tells which of the two is written and which gives the value.
-- catalog: warehouse

UPDATE later
SET    later.ValidFrom = earlier.ValidTo
FROM   dw.DimClient AS earlier
JOIN   dw.DimClient AS later ON later.ClientCode = earlier.ClientCode AND later.ClientKey > earlier.ClientKey;

-- lineage:
--   reads dw.DimClient
--   writes dw.DimClient
--   dw.DimClient.ValidFrom <- dw.DimClient.ValidTo
--   dw.DimClient.ValidFrom <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ValidFrom <~ dw.DimClient.ClientKey (join)
