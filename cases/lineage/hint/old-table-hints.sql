-- Hints without WITH, and TABLESAMPLE, are no aliases and no columns.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT Customers.Id, o.Total
FROM   dbo.Customers (NOLOCK), dbo.Orders o (NOLOCK, INDEX(1)), dbo.Lines WITH (READPAST) TABLESAMPLE (10 PERCENT) REPEATABLE (5)
WHERE  o.CustomerId = Customers.Id;
