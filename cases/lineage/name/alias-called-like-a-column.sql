-- A column that a table does not have is told where its alias is called like another of its columns too: of the alias no property is asked.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT Total.CustomerId, Total.Amount
FROM   dbo.Orders AS Total;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   HW2003: None of the sources here has a column Amount.
