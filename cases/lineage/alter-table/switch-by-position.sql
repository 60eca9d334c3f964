-- SWITCH pairs columns by their place, not by their name.
-- catalog: warehouse

CREATE TABLE dw.DailyOld (DayOf date, Product int, Pieces int, Worth decimal(18, 2));
GO
ALTER TABLE dw.FactSaleDaily SWITCH PARTITION 2 TO dw.DailyOld;

-- lineage:
--   reads dw.FactSaleDaily
--   writes dw.DailyOld
--   writes dw.FactSaleDaily
--   dw.DailyOld.DayOf <- dw.FactSaleDaily.SoldOn
--   dw.DailyOld.Pieces <- dw.FactSaleDaily.Qty
--   dw.DailyOld.Product <- dw.FactSaleDaily.ProductKey
--   dw.DailyOld.Worth <- dw.FactSaleDaily.Amount
