-- Period columns that are hidden do not count in an INSERT without columns.
-- catalog: warehouse

INSERT INTO dw.Hidden
SELECT p.ProductCode, p.Title FROM stage.Product AS p;

-- lineage:
--   reads stage.Product
--   writes dw.Hidden
--   dw.Hidden.Code <- stage.Product.ProductCode
--   dw.Hidden.Note <- stage.Product.Title
