-- An aggregated CASE: the result is aggregated, the condition decides.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT o.CustomerId, SUM(CASE WHEN o.Status = 'C' THEN o.Total END) FROM dbo.Orders AS o GROUP BY o.CustomerId;
