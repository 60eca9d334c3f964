-- A table that the catalog does not have is written all the same; its listed columns are end points.
-- catalog: sales

INSERT INTO mart.Unknown (A, B)
SELECT o.Id, o.Total FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes mart.Unknown
--   mart.Unknown.A <- dbo.Orders.Id
--   mart.Unknown.B <- dbo.Orders.Total
