-- One CTE under two aliases: two roles of the same columns.
-- catalog: sales

WITH o AS (SELECT Id, CustomerId, Total, OrderDate FROM dbo.Orders)
INSERT INTO dbo.Facts (CustomerId, Amount, Rank)
SELECT a.CustomerId, b.Total, a.Id FROM o AS a JOIN o AS b ON b.CustomerId = a.CustomerId AND b.OrderDate < a.OrderDate;
