-- Without APPLY a derived table does not see the table beside it: the name inside is a column of its own table.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id, m.Top1
FROM   dbo.Customers AS c
CROSS JOIN (SELECT MAX(Total) AS Top1 FROM dbo.Orders WHERE CustomerId > 10) AS m;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (filter)
