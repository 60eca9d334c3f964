-- The right sides of one SET see the row as it was.
-- catalog: warehouse

UPDATE dw.DimClient SET Email = Town, Town = Email;

-- lineage:
--   writes dw.DimClient
--   dw.DimClient.Email <- dw.DimClient.Town
--   dw.DimClient.Town <- dw.DimClient.Email
