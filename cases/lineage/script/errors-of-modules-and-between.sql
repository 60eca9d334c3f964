-- What cannot be read inside of a module is said once, by the module; what stands between two of one batch by the first one.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Customers;
GO
CREATE PROCEDURE dbo.Broken AS
SELECT Id FROM WHERE Id = 1;
INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
GO
SELECT Id FROM dbo.Orders WHERE;
GO
CREATE PROCEDURE dbo.Whole AS
INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.Orders;

-- lineage:
--   dbo.Broken: reads dbo.Orders
--   dbo.Broken: writes dbo.Archive
--   dbo.Whole: reads dbo.Orders
--   dbo.Whole: writes dbo.Archive
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Broken: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Whole: dbo.Archive.Total <- dbo.Orders.Total
--   HW1001: Expected a table here, found WHERE.
--   HW1001: Expected an expression here, found ;.
