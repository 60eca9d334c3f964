-- Where a branch has the star of a table that nobody told, columns pair by place in front of it and behind it.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total)
SELECT u.First1, u.Last1
FROM (SELECT o.Id AS First1, n.*, o.Total AS Last1 FROM dbo.Orders AS o CROSS JOIN dbo.Nowhere AS n
      UNION ALL
      SELECT l.OrderId, e.*, l.Price FROM dbo.Lines AS l CROSS JOIN dbo.Elsewhere AS e) AS u;

-- lineage:
--   reads dbo.Elsewhere
--   reads dbo.Lines
--   reads dbo.Nowhere
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Total <- dbo.Lines.Price
--   dbo.Archive.Total <- dbo.Orders.Total
--   HW2005: The columns of dbo.Nowhere are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Elsewhere are not known, so * cannot be expanded.
