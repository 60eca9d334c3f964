-- Which of two unknown tables fills a place is not known: both stars are kept, and what stands between them is not guessed.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId, OrderDate, Total)
SELECT a.*, c.Since, b.*
FROM ext.A AS a CROSS JOIN ext.B AS b CROSS JOIN dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads ext.A
--   reads ext.B
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- ext.A.*
--   dbo.Archive.CustomerId <- ext.B.*
--   dbo.Archive.Id <- ext.A.*
--   dbo.Archive.Id <- ext.B.*
--   dbo.Archive.OrderDate <- ext.A.*
--   dbo.Archive.OrderDate <- ext.B.*
--   dbo.Archive.Total <- ext.A.*
--   dbo.Archive.Total <- ext.B.*
--   HW2005: The columns of ext.A are not known, so * cannot be expanded.
--   HW2005: The columns of ext.B are not known, so * cannot be expanded.
