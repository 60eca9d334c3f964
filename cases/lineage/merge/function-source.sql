-- A table function as source.
-- catalog: warehouse

MERGE dw.FactSale AS t
USING dw.SalesOf('c1') AS s ON s.SaleNo = t.SaleNo
WHEN MATCHED THEN UPDATE SET Amount = s.Amount;

-- lineage:
--   reads dw.SalesOf
--   writes dw.FactSale
--   dw.FactSale.Amount <- dw.SalesOf.Amount
--   dw.FactSale.Amount <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.Amount <~ dw.SalesOf.SaleNo (join)
