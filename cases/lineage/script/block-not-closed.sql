-- A block that is not closed is told at the end of its module, and once.
-- catalog: sales

CREATE PROCEDURE dbo.P1 AS
BEGIN
  INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o
GO
CREATE PROCEDURE dbo.P2 AS
INSERT INTO dbo.Facts (CustomerId) SELECT c.Id FROM dbo.Customers AS c

-- lineage:
--   dbo.P1: reads dbo.Orders
--   dbo.P1: writes dbo.Archive
--   dbo.P2: reads dbo.Customers
--   dbo.P2: writes dbo.Facts
--   dbo.P1: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P2: dbo.Facts.CustomerId <- dbo.Customers.Id
--   HW1001: Expected END here, found the end of the batch.
