-- DATEDIFF and DATE_BUCKET take their dates and numbers, not the part.
-- catalog: sales

INSERT INTO dbo.Facts (Rank, Orders)
SELECT DATEDIFF(week, c.Since, o.OrderDate), DATEPART(dw, DATE_BUCKET(month, l.Qty, o.OrderDate))
FROM   dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id JOIN dbo.Lines AS l ON l.OrderId = o.Id;
