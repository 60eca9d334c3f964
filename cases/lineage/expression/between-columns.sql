-- BETWEEN of columns in a join: all three join.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT o.CustomerId, p.Name FROM dbo.Orders AS o JOIN dbo.Products AS p ON o.Total BETWEEN p.Price AND p.CategoryId;
