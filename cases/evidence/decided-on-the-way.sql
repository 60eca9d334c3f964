-- What decides an edge is shown where it decides, one condition at a time; what takes the decided rows on is shown beside it.
-- catalog: sales

SELECT c.Id, c.Name
INTO   #chosen
FROM   dbo.Customers AS c
WHERE  c.City = 'Bern'
       AND c.Since > '2020-01-01';
INSERT INTO dbo.Facts (Name, Rank)
SELECT h.Name,
       ROW_NUMBER() OVER (ORDER BY o.OrderDate)
FROM   #chosen AS h
JOIN   dbo.Orders AS o
  ON   o.CustomerId = h.Id
       AND o.Status = CASE WHEN o.Total > 0 THEN 'O' ELSE 'X' END;

-- evidence:
--   4: SELECT INTO: dbo.Facts.Name <~ dbo.Customers.City by c.Id
--   4: SELECT INTO: dbo.Facts.Name <~ dbo.Customers.Id by c.Id
--   4: SELECT INTO: dbo.Facts.Name <~ dbo.Customers.Since by c.Id
--   4: SELECT INTO: dbo.Facts.Rank <~ dbo.Customers.City by c.Id
--   4: SELECT INTO: dbo.Facts.Rank <~ dbo.Customers.Id by c.Id
--   4: SELECT INTO: dbo.Facts.Rank <~ dbo.Customers.Since by c.Id
--   4: SELECT INTO: dbo.Facts.Name <- dbo.Customers.Name by c.Name
--   6: SELECT INTO: reads dbo.Customers by dbo.Customers
--   7: SELECT INTO: dbo.Facts.Name <~ dbo.Customers.City by c.City = 'Bern'
--   7: SELECT INTO: dbo.Facts.Rank <~ dbo.Customers.City by c.City = 'Bern'
--   8: SELECT INTO: dbo.Facts.Name <~ dbo.Customers.Since by c.Since > '2020-01-01'
--   8: SELECT INTO: dbo.Facts.Rank <~ dbo.Customers.Since by c.Since > '2020-01-01'
--   9: INSERT: writes dbo.Facts by dbo.Facts
--   10: INSERT: dbo.Facts.Name <- dbo.Customers.Name by h.Name
--   10: INSERT: dbo.Facts.Name <~ dbo.Customers.City by h.Name
--   10: INSERT: dbo.Facts.Name <~ dbo.Customers.Id by h.Name
--   10: INSERT: dbo.Facts.Name <~ dbo.Customers.Since by h.Name
--   11: INSERT: dbo.Facts.Rank <~ dbo.Customers.City by ROW_NUMBER() OVER (ORDER BY o.OrderDate)
--   11: INSERT: dbo.Facts.Rank <~ dbo.Customers.Id by ROW_NUMBER() OVER (ORDER BY o.OrderDate)
--   11: INSERT: dbo.Facts.Rank <~ dbo.Customers.Since by ROW_NUMBER() OVER (ORDER BY o.OrderDate)
--   11: INSERT: dbo.Facts.Rank <~ dbo.Orders.OrderDate by o.OrderDate
--   13: INSERT: reads dbo.Orders by dbo.Orders
--   14: INSERT: dbo.Facts.Name <~ dbo.Customers.Id by o.CustomerId = h.Id
--   14: INSERT: dbo.Facts.Name <~ dbo.Orders.CustomerId by o.CustomerId = h.Id
--   14: INSERT: dbo.Facts.Rank <~ dbo.Customers.Id by o.CustomerId = h.Id
--   14: INSERT: dbo.Facts.Rank <~ dbo.Orders.CustomerId by o.CustomerId = h.Id
--   15: INSERT: dbo.Facts.Name <~ dbo.Orders.Status by o.Status = CASE WHEN o.Total > 0 THEN 'O' ELSE 'X' END
--   15: INSERT: dbo.Facts.Rank <~ dbo.Orders.Status by o.Status = CASE WHEN o.Total > 0 THEN 'O' ELSE 'X' END
--   15: INSERT: dbo.Facts.Name <~ dbo.Orders.Total by o.Total > 0
--   15: INSERT: dbo.Facts.Rank <~ dbo.Orders.Total by o.Total > 0
