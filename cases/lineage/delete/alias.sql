-- DELETE through an alias writes the table behind it and reads what it joins.
-- catalog: sales

DELETE o
FROM   dbo.Orders AS o
JOIN   dbo.Customers AS c ON c.Id = o.CustomerId
WHERE  c.City = N'Oslo';

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Orders
