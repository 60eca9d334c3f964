-- A written column that the target does not have: its edge stays, with a diagnostic; the others keep their places.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Nickname, Amount) SELECT o.CustomerId, o.Note, o.Total FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Nickname <- dbo.Orders.Note
--   HW2016: dbo.Facts has no column Nickname.
