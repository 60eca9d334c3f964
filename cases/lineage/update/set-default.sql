-- SET c = DEFAULT writes the column and copies nothing; the filter decides it all the same.
-- catalog: warehouse

UPDATE dw.DimClient SET Segment = DEFAULT, Town = NULL WHERE Email IS NULL;

-- lineage:
--   writes dw.DimClient
--   dw.DimClient.Segment <~ dw.DimClient.Email (filter)
--   dw.DimClient.Town <~ dw.DimClient.Email (filter)
