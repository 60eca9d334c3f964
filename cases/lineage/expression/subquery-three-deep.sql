-- The innermost query reads the outermost table: correlation over two levels.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT c.Id,
       (SELECT MAX(o.Total) FROM dbo.Orders AS o
        WHERE  o.Id IN (SELECT l.OrderId FROM dbo.Lines AS l
                        WHERE  l.Price > (SELECT AVG(p.Price) FROM dbo.Products AS p WHERE p.CategoryId = c.CountryId)))
FROM   dbo.Customers AS c;
