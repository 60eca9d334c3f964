-- What cannot be read is told once, of the module or script that it stands in; the others are whole.
-- catalog: sales

CREATE PROCEDURE dbo.A AS
SELECT FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.B AS
INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.C AS
SELECT Id FROM dbo.Lines WHERE;
GO
DELETE FROM dbo.Facts WHERE CustomerId = ;
INSERT INTO dbo.Archive (Total) SELECT Price FROM dbo.Lines;
GO
CREATE VIEW dbo.D AS
SELECT Id FROM dbo.Products;

-- lineage:
--   dbo.B: reads dbo.Orders
--   dbo.B: writes dbo.Archive
--   dbo.D: reads dbo.Products
--   reads dbo.Lines
--   writes dbo.Archive
--   dbo.Archive.Total <- dbo.Lines.Price
--   dbo.B: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.D: dbo.D.Id <- dbo.Products.Id
--   HW1001: Expected an expression here, found FROM.
--   HW1001: Expected an expression here, found ;.
--   HW1001: Expected an expression here, found ;.
