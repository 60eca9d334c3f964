-- NULLIF gives its first argument; the second only decides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount) SELECT l.OrderId, NULLIF(l.Price, l.Discount) FROM dbo.Lines AS l;
