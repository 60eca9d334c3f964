-- What filtered the rows of a temp table decides what is written from it.
-- catalog: sales

SELECT o.CustomerId
INTO   #open
FROM   dbo.Orders AS o
WHERE  o.Status = 'O';

INSERT INTO dbo.Facts (CustomerId)
SELECT CustomerId FROM #open;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.Status (filter)
