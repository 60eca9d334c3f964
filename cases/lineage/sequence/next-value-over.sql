-- NEXT VALUE FOR brings no data; the columns that number its rows are WINDOW.
-- catalog: sales
CREATE SEQUENCE dbo.Numbers START WITH 1;
GO
INSERT INTO dbo.Archive (Id, CustomerId)
SELECT NEXT VALUE FOR dbo.Numbers OVER (ORDER BY o.OrderDate), o.CustomerId FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.Id <~ dbo.Orders.OrderDate (window)
