-- ISNULL of the same two arguments gives both.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount) SELECT l.OrderId, ISNULL(l.Price, l.Discount) FROM dbo.Lines AS l;
