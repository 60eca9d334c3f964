-- ORDER BY counts beyond the select list, of a set operation too; behind a star, nobody who knows only the catalog can tell.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total) SELECT TOP (5) o.Id, o.Total FROM dbo.Orders AS o ORDER BY 3;
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o UNION SELECT l.OrderId FROM dbo.Lines AS l ORDER BY 2 DESC;
SELECT o.Id FROM dbo.Orders AS o ORDER BY 0;
INSERT INTO dbo.Archive (Id, Total) SELECT TOP (5) o.Id, o.Total FROM dbo.Orders AS o ORDER BY 2, 1;
INSERT INTO dbo.Settings SELECT TOP (5) s.* FROM dbo.Settings AS s ORDER BY 3;
DECLARE @id int, @name nvarchar(100);
SELECT TOP (1) @id = c.Id, @name = c.Name FROM dbo.Customers AS c ORDER BY 2;
INSERT INTO dbo.Settings (Value) SELECT c.Name FROM dbo.Customers AS c ORDER BY c.City + N'5', CASE WHEN c.Id > 5 THEN 7 END;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   reads dbo.Settings
--   writes dbo.Archive
--   writes dbo.Settings
--   dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <~ dbo.Orders.Id (sort)
--   dbo.Archive.Id <~ dbo.Orders.Total (sort)
--   dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Archive.Total <~ dbo.Orders.Id (sort)
--   dbo.Archive.Total <~ dbo.Orders.Total (sort)
--   dbo.Settings.Name <- dbo.Settings.Name
--   dbo.Settings.Value <- dbo.Customers.Name
--   dbo.Settings.Value <- dbo.Settings.Value
--   dbo.Settings.Value <~ dbo.Customers.City (sort)
--   dbo.Settings.Value <~ dbo.Customers.Id (sort)
--   HW2014: SQL Server refuses this: ORDER BY 3 counts columns of the select list, which has 2 columns.
--   HW2014: SQL Server refuses this: ORDER BY 2 counts columns of the select list, which has one column.
--   HW2014: SQL Server refuses this: ORDER BY 0 counts columns of the select list, which has one column.
