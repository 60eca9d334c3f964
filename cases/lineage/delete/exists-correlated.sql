-- EXISTS in the WHERE of a DELETE reads its table.
-- catalog: warehouse

DELETE dw.FactSale
WHERE  EXISTS (SELECT * FROM stage.Sale AS s WHERE s.SaleNo = FactSale.SaleNo AND s.LoadId > FactSale.LoadId);

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
