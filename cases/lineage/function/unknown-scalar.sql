-- A scalar function that the catalog does not have is kept as an unresolved object.
-- catalog: sales

INSERT INTO dbo.Facts (Amount) SELECT lib.Convert1(o.Total) FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   reads lib.Convert1
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (transformation)
