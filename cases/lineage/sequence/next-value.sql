-- NEXT VALUE FOR takes a number from a sequence, which holds nobody's data.
-- catalog: sales

CREATE SEQUENCE dbo.Numbers AS int START WITH 1;
GO
INSERT INTO dbo.Archive (Id, Total)
SELECT NEXT VALUE FOR dbo.Numbers OVER (ORDER BY o.OrderDate), o.Total FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (window)
--   dbo.Archive.Total <- dbo.Orders.Total
