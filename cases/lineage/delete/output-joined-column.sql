-- OUTPUT of a DELETE may name the joined table's columns.
-- catalog: warehouse

DELETE f
OUTPUT deleted.SaleNo, s.Currency INTO etl.Rejected (SaleNo, Reason)
FROM   dw.FactSale AS f JOIN stage.Sale AS s ON s.SaleNo = f.SaleNo;

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes dw.FactSale
--   writes etl.Rejected
--   etl.Rejected.Reason <- stage.Sale.Currency
--   etl.Rejected.Reason <~ dw.FactSale.SaleNo (join)
--   etl.Rejected.Reason <~ stage.Sale.SaleNo (join)
--   etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.Rejected.SaleNo <~ dw.FactSale.SaleNo (join)
--   etl.Rejected.SaleNo <~ stage.Sale.SaleNo (join)
