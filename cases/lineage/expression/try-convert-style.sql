-- TRY_CONVERT, TRY_CAST, PARSE: the value is content, the type is no column.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Rank, Amount)
SELECT TRY_CONVERT(int, o.Note, 1), TRY_CAST(o.Status AS int), PARSE(o.Note AS decimal(18, 2) USING 'nb-NO') FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Note (transformation)
--   dbo.Facts.CustomerId <- dbo.Orders.Note (transformation)
--   dbo.Facts.Rank <- dbo.Orders.Status (transformation)
