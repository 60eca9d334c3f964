-- BETWEEN of columns in a join: all three join.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT o.CustomerId, p.Name FROM dbo.Orders AS o JOIN dbo.Products AS p ON o.Total BETWEEN p.Price AND p.CategoryId;

-- lineage:
--   reads dbo.Orders
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (join)
--   dbo.Facts.CustomerId <~ dbo.Products.CategoryId (join)
--   dbo.Facts.CustomerId <~ dbo.Products.Price (join)
--   dbo.Facts.Name <- dbo.Products.Name
--   dbo.Facts.Name <~ dbo.Orders.Total (join)
--   dbo.Facts.Name <~ dbo.Products.CategoryId (join)
--   dbo.Facts.Name <~ dbo.Products.Price (join)
