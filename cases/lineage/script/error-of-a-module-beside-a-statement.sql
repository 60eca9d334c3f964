-- What is wrong in a module of a script is not the script's as well, which moves data beside it.
-- catalog: sales

INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o
GO
CREATE PROCEDURE dbo.P AS
SELECT FROM WHERE
INSERT INTO dbo.Facts (CustomerId) SELECT c.Id FROM dbo.Customers AS c

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   HW1001: Expected an expression here, found FROM.
