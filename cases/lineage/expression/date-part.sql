-- The date part of DATEADD is no column.
-- catalog: sales

INSERT INTO dbo.Orders (OrderDate)
SELECT DATEADD(day, s.CountryId, s.Since) FROM stage.Customers AS s;

-- lineage:
--   reads stage.Customers
--   writes dbo.Orders
--   dbo.Orders.OrderDate <- stage.Customers.CountryId (transformation)
--   dbo.Orders.OrderDate <- stage.Customers.Since (transformation)
