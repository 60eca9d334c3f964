-- Two UNPIVOTs on one another make pairs; each value column comes from its own list.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Orders)
SELECT b.OrderId, b.Money, b.Number
FROM   (SELECT OrderId, Price, Discount, Qty, ProductId FROM dbo.Lines) AS s
UNPIVOT (Money FOR MoneyKind IN (Price, Discount)) AS a
UNPIVOT (Number FOR NumberKind IN (Qty, ProductId)) AS b;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount
--   dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.Facts.CustomerId <- dbo.Lines.OrderId
--   dbo.Facts.Orders <- dbo.Lines.ProductId
--   dbo.Facts.Orders <- dbo.Lines.Qty
