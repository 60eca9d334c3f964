-- A VALUES table of literals carries nothing, but its join decides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT o.CustomerId, v.Label
FROM   dbo.Orders AS o
JOIN   (VALUES ('O', N'open'), ('C', N'closed')) AS v (Code, Label) ON v.Code = o.Status;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.Status (join)
--   dbo.Facts.Name <~ dbo.Orders.Status (join)
