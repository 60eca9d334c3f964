-- An identity column is passed over by an INSERT without columns, wherever it stands.
-- catalog: warehouse

INSERT dw.DimProduct
SELECT p.ProductCode, p.Title, p.Price, p.Category FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Category <- stage.Product.Category
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   dw.DimProduct.Title <- stage.Product.Title
