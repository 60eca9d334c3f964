-- A synonym of a table in another database: the edge goes there.
-- catalog: sales

CREATE SYNONYM dbo.SynFar FOR Mart.dbo.Sales;
GO
INSERT INTO dbo.SynFar (CustomerId, Amount) SELECT o.CustomerId, o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT f.CustomerId, f.Amount FROM dbo.SynFar AS f;

-- lineage:
--   reads Mart.dbo.Sales
--   reads dbo.Orders
--   writes Mart.dbo.Sales
--   writes dbo.Facts
--   Mart.dbo.Sales.Amount <- dbo.Orders.Total
--   Mart.dbo.Sales.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Amount <- Mart.dbo.Sales.Amount
--   dbo.Facts.CustomerId <- Mart.dbo.Sales.CustomerId
