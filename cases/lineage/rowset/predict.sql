-- PREDICT hands on the rows that it scores and adds columns that come from the model.
-- catalog: sales

DECLARE @model varbinary(max);
SELECT @model = MAX(s.Value) FROM dbo.Settings AS s;
INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT d.CustomerId, p.Score
FROM PREDICT(MODEL = @model, DATA = dbo.Orders AS d) WITH (Score float) AS p;

-- lineage:
--   reads dbo.Orders
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Settings.Value (aggregation)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
