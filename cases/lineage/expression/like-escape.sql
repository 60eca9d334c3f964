-- LIKE with a pattern from a column filters by both.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId)
SELECT c.Id FROM dbo.Customers AS c JOIN dbo.Settings AS s ON s.Name = N'mask' WHERE c.Name LIKE s.Value ESCAPE '!';
