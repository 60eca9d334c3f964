-- What is said where one module ends and the next begins, with nothing between them, is said once.
-- catalog: sales

INSERT INTO dbo.Archive (Id) SELECT o.Id FROM [dbo].[Orders] AS [o]CREATE PROCEDURE dbo.P1 AS INSERT INTO dbo.Archive (Id) SELECT c.Id FROM dbo.Customers AS [c]CREATE PROCEDURE dbo.P2 AS INSERT INTO dbo.Facts (CustomerId) SELECT c.Id FROM dbo.Customers AS c

-- lineage:
--   dbo.P1: reads dbo.Customers
--   dbo.P1: writes dbo.Archive
--   dbo.P2: reads dbo.Customers
--   dbo.P2: writes dbo.Facts
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P1: dbo.Archive.Id <- dbo.Customers.Id
--   dbo.P2: dbo.Facts.CustomerId <- dbo.Customers.Id
--   HW1008: CREATE of a module should stand alone in its batch; it is read as a module of its own.
--   HW1008: CREATE of a module should stand alone in its batch; it is read as a module of its own.
