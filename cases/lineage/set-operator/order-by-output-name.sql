-- ORDER BY of a set operation sorts by an output column's name or place; with TOP that decides over every row.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT TOP (3) u.Key1, u.Amount
FROM (SELECT o.Id AS Key1, o.Total AS Amount FROM dbo.Orders AS o UNION ALL SELECT l.OrderId, l.Price FROM dbo.Lines AS l) AS u
ORDER BY 2, Key1;

INSERT INTO dbo.Archive (Id)
SELECT o.Id AS Sorted FROM dbo.Orders AS o UNION SELECT l.OrderId FROM dbo.Lines AS l
ORDER BY Sorted OFFSET 0 ROWS FETCH NEXT 3 ROWS ONLY;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Lines.OrderId (sort)
--   dbo.Archive.Id <~ dbo.Lines.Price (sort)
--   dbo.Archive.Id <~ dbo.Orders.Id (sort)
--   dbo.Archive.Id <~ dbo.Orders.Total (sort)
--   dbo.Archive.Total <- dbo.Lines.Price
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Lines.OrderId (sort)
--   dbo.Archive.Total <~ dbo.Lines.Price (sort)
--   dbo.Archive.Total <~ dbo.Orders.Id (sort)
--   dbo.Archive.Total <~ dbo.Orders.Total (sort)
