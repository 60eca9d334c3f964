-- PREDICT hands on the columns of its data; the model's columns come from the model, wherever it was read from.
-- catalog: sales

DECLARE @model varbinary(max) = (SELECT TOP (1) CONVERT(varbinary(max), s.Value) FROM dbo.Settings AS s);
INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT d.Id, p.Score FROM PREDICT (MODEL = @model, DATA = dbo.Customers AS d) WITH (Score float) AS p;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Settings.Value (transformation)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
