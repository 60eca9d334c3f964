-- QUALIFY is a word like any other: a table may be called so, also in front of LEFT JOIN, of hints and of the next statement.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT qualify.CustomerId FROM dbo.Orders qualify LEFT JOIN dbo.Customers AS c ON c.Id = qualify.CustomerId;
INSERT INTO dbo.Facts (CustomerId)
SELECT qualify.Id FROM dbo.Customers qualify (NOLOCK)
INSERT INTO dbo.Facts (Name)
SELECT qualify.Name FROM dbo.Products qualify
INSERT INTO dbo.Facts (Amount)
SELECT qualify FROM (VALUES (1)) qualify (qualify);

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (join)
--   dbo.Facts.Name <- dbo.Products.Name
