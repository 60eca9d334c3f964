-- ORDER BY behind a union sorts by the union's column, which is of both branches.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT TOP (5) u.Id, u.v FROM (SELECT Id, Total AS v FROM dbo.Orders UNION ALL SELECT ProductId, Price FROM dbo.Lines) AS u
ORDER BY v;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Lines.Price (sort)
--   dbo.Facts.Amount <~ dbo.Orders.Total (sort)
--   dbo.Facts.CustomerId <- dbo.Lines.ProductId
--   dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.Facts.CustomerId <~ dbo.Lines.Price (sort)
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (sort)
