-- Inside a subquery an unqualified name is the outer table's, where the inner has none.
-- catalog: warehouse

UPDATE dw.FactSale
SET    Amount = (SELECT MAX(Price) * Qty FROM stage.Product WHERE Category = N'x');

-- lineage:
--   reads stage.Product
--   writes dw.FactSale
--   dw.FactSale.Amount <- dw.FactSale.Qty (transformation)
--   dw.FactSale.Amount <- stage.Product.Price (aggregation)
--   dw.FactSale.Amount <~ stage.Product.Category (filter)
