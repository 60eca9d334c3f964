-- How many rows UPDATE TOP takes decides over what it writes.
-- catalog: sales

UPDATE TOP ((SELECT MAX(k.Id) FROM dbo.Countries AS k)) dbo.Orders SET Total = CustomerId WHERE Status = 'A';

-- lineage:
--   reads dbo.Countries
--   writes dbo.Orders
--   dbo.Orders.Total <- dbo.Orders.CustomerId
--   dbo.Orders.Total <~ dbo.Countries.Id (filter)
--   dbo.Orders.Total <~ dbo.Orders.Status (filter)
