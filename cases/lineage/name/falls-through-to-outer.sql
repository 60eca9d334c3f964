-- A column that the inner table does not have is the outer one's, which is how a missing column is overlooked.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT o.CustomerId FROM dbo.Orders AS o WHERE o.CustomerId IN (SELECT CustomerId FROM dbo.Countries);

-- lineage:
--   reads dbo.Countries
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (filter)
