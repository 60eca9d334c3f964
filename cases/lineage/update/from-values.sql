-- VALUES in FROM gives literals: only the join comes out of the catalog.
-- catalog: warehouse

UPDATE p SET p.Category = v.NewName
FROM   dw.DimProduct AS p JOIN (VALUES (N'a', N'Food'), (N'b', N'Drink')) AS v (OldName, NewName) ON v.OldName = p.Category;

-- lineage:
--   reads dw.DimProduct
--   writes dw.DimProduct
--   dw.DimProduct.Category <~ dw.DimProduct.Category (join)
