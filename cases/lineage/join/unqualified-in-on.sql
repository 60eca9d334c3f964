-- An unqualified column of ON belongs to the one source that has it.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT CustomerId, Price
FROM   dbo.Orders JOIN dbo.Lines ON OrderId = Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.Facts.Amount <~ dbo.Lines.OrderId (join)
--   dbo.Facts.Amount <~ dbo.Orders.Id (join)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Lines.OrderId (join)
--   dbo.Facts.CustomerId <~ dbo.Orders.Id (join)
