-- COUNT(*) and EXISTS (SELECT *) spread nothing.
-- catalog: sales

INSERT INTO dbo.Facts (Orders)
SELECT COUNT(*) FROM dbo.Orders AS o WHERE EXISTS (SELECT * FROM dbo.Lines AS l WHERE l.OrderId = o.Id);

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Orders <~ dbo.Lines.OrderId (filter)
--   dbo.Facts.Orders <~ dbo.Orders.Id (filter)
