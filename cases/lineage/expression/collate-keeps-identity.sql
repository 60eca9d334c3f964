-- COLLATE and parentheses leave the value as it is; a unary minus does not.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Amount, Rank)
SELECT (c.Name) COLLATE Latin1_General_BIN2, -o.Total, +o.Id FROM dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id;
