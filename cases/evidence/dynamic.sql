-- Dynamic SQL is proven at its names and expressions inside of the strings, under the statement that they make.
-- catalog: sales

DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) ';
SET @sql += N'SELECT o.Id FROM dbo.Orders AS o';
EXEC sp_executesql @sql;

-- evidence:
--   4: INSERT: writes dbo.Archive by dbo.Archive
--   5: INSERT: dbo.Archive.Id <- dbo.Orders.Id by o.Id
--   5: INSERT: reads dbo.Orders by dbo.Orders
