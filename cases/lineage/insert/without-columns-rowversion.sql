-- A rowversion counts in an INSERT without columns: it has to be given, if only as DEFAULT.
-- catalog: warehouse

INSERT INTO dw.Versioned
VALUES ((SELECT MAX(p.ProductCode) FROM stage.Product AS p), 1, DEFAULT, (SELECT MAX(p.Title) FROM stage.Product AS p));

-- lineage:
--   reads stage.Product
--   writes dw.Versioned
--   dw.Versioned.Code <- stage.Product.ProductCode (aggregation)
--   dw.Versioned.Note <- stage.Product.Title (aggregation)
