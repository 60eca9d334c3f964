-- UPDATE TOP … PERCENT … FROM, with a hint and an option behind it.
-- catalog: warehouse

UPDATE TOP (10) PERCENT f WITH (ROWLOCK)
SET    LoadId = s.LoadId
FROM   dw.FactSale AS f WITH (INDEX(1))
INNER HASH JOIN stage.Sale AS s ON s.SaleNo = f.SaleNo
OPTION (MAXDOP 1);

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.LoadId <- stage.Sale.LoadId
--   dw.FactSale.LoadId <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.LoadId <~ stage.Sale.SaleNo (join)
