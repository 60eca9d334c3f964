-- DELETE … WHERE … IN reads the table of the subquery.
-- catalog: warehouse

DELETE FROM dw.FactSale WHERE ClientKey IN (SELECT c.ClientKey FROM dw.DimClient AS c WHERE c.Segment = 'D');

-- lineage:
--   reads dw.DimClient
--   writes dw.FactSale
