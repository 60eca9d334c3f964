-- ALTER TABLE that only adds, rebuilds or checks moves nothing.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
ALTER TABLE dw.FactSale REBUILD PARTITION = ALL WITH (DATA_COMPRESSION = PAGE);
ALTER TABLE dw.FactSale ADD CONSTRAINT CK_Qty CHECK (Qty > 0);
ALTER TABLE dw.FactSale NOCHECK CONSTRAINT ALL;
ALTER INDEX ALL ON dw.FactSale REBUILD;
UPDATE STATISTICS dw.FactSale;

-- lineage:
--   (none)
