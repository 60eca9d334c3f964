-- A synonym as target: its base is written.
-- catalog: warehouse

MERGE dbo.SynSale AS t USING stage.Sale AS s ON s.SaleNo = t.SaleNo
WHEN MATCHED THEN UPDATE SET Qty += s.Qty;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Qty <- dw.FactSale.Qty (transformation)
--   dw.FactSale.Qty <- stage.Sale.Qty (transformation)
--   dw.FactSale.Qty <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.Qty <~ stage.Sale.SaleNo (join)
