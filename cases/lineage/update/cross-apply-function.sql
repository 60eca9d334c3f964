-- CROSS APPLY of an inline function: its columns are the sources.
-- catalog: warehouse

UPDATE f
SET    f.Amount = x.Amount
FROM   dw.FactSale AS f
JOIN   dw.DimClient AS c ON c.ClientKey = f.ClientKey
CROSS APPLY dw.SalesOf(c.ClientCode) AS x
WHERE  x.SaleNo = f.SaleNo;

-- lineage:
--   reads dw.DimClient
--   reads dw.FactSale
--   reads dw.SalesOf
--   writes dw.FactSale
--   dw.FactSale.Amount <- dw.SalesOf.Amount
--   dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.Amount <~ dw.DimClient.ClientKey (join)
--   dw.FactSale.Amount <~ dw.FactSale.ClientKey (join)
--   dw.FactSale.Amount <~ dw.FactSale.SaleNo (filter)
--   dw.FactSale.Amount <~ dw.SalesOf.SaleNo (filter)
