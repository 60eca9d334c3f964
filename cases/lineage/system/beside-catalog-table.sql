-- Beside a system view, whose columns are not told, an unqualified column that a table has is the table's.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT CustomerId, Note FROM dbo.Orders CROSS JOIN sys.objects;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Name <- dbo.Orders.Note
