-- Two PIVOTs on one another: the second takes what the first left.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Orders)
SELECT b.OrderId, b.[10], b.[1]
FROM   (SELECT OrderId, LineNumber, ProductId, Qty, Price FROM dbo.Lines) AS s
PIVOT  (SUM(Price) FOR ProductId IN ([10], [20])) AS a
PIVOT  (SUM(Qty) FOR LineNumber IN ([1], [2])) AS b;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Price (aggregation)
--   dbo.Facts.Amount <~ dbo.Lines.ProductId (conditional)
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
--   dbo.Facts.Orders <- dbo.Lines.Qty (aggregation)
--   dbo.Facts.Orders <~ dbo.Lines.LineNumber (conditional)
