-- @a = expression is an assignment where a = expression is an alias: one sign makes it another statement.
-- catalog: sales

DECLARE @a decimal(18, 2);
SELECT @a = o.Total FROM dbo.Orders AS o;
SELECT a = o.Id INTO #t FROM dbo.Orders AS o;
INSERT INTO dbo.Facts (Amount, CustomerId) SELECT @a, a FROM #t;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.CustomerId <- dbo.Orders.Id
