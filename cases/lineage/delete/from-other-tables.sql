-- A target that FROM does not name is no read.
-- catalog: warehouse

DELETE dw.FactSale FROM stage.Sale AS s WHERE s.SaleNo = dw.FactSale.SaleNo;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
