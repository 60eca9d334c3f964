-- DELETE FROM t FROM … writes the first, reads the second FROM.
-- catalog: warehouse

DELETE FROM dw.FactSale
FROM   dw.FactSale AS f
JOIN   stage.Sale AS s ON s.SaleNo = f.SaleNo;

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes dw.FactSale
