-- One source column twice under two names.
-- catalog: warehouse

SELECT s.SoldOn AS OrderDate, s.SoldOn AS ShipDate, YEAR(s.SoldOn) AS Y INTO dw.Dates FROM stage.Sale AS s;

-- lineage:
--   reads stage.Sale
--   writes dw.Dates
--   dw.Dates.OrderDate <- stage.Sale.SoldOn
--   dw.Dates.ShipDate <- stage.Sale.SoldOn
--   dw.Dates.Y <- stage.Sale.SoldOn (transformation)
