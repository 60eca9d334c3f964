-- TRUNCATE of partitions, of a synonym's base and of two tables in one batch without semicolons.
-- catalog: warehouse

TRUNCATE TABLE dw.FactSale WITH (PARTITIONS (2, 4 TO 6))
TRUNCATE TABLE stage.Sale

-- lineage:
--   writes dw.FactSale
--   writes stage.Sale
