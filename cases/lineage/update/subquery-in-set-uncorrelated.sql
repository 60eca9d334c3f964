-- A scalar subquery in SET whose filter is its own decides its own column only.
-- catalog: warehouse

UPDATE dw.FactSale
SET    LoadId = (SELECT MAX(w.LastNo) FROM etl.Watermark AS w WHERE w.TableName = N'sale'),
       Qty    = 0
WHERE  SoldOn < '2020-01-01';

-- lineage:
--   reads etl.Watermark
--   writes dw.FactSale
--   dw.FactSale.LoadId <- etl.Watermark.LastNo (aggregation)
--   dw.FactSale.LoadId <~ dw.FactSale.SoldOn (filter)
--   dw.FactSale.LoadId <~ etl.Watermark.TableName (filter)
--   dw.FactSale.Qty <~ dw.FactSale.SoldOn (filter)
