-- A condition asked again in other words goes the same way: CASE … WHEN, IIF, IS NULL and IS NOT NULL, with blanks or without.
-- catalog: sales

CREATE PROCEDURE dbo.P @named bit, @from date AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Orders' + CASE @named WHEN 1 THEN N', Name' ELSE N'' END
  + N') SELECT o.Id' + IIF(@named=1, N', c.Name', N'') + N' FROM dbo.Orders AS o';
IF @named = 1 SET @sql += N' JOIN dbo.Customers AS c ON c.Id = o.CustomerId';
IF @from IS NOT NULL SET @sql += N' JOIN dbo.Archive AS a ON a.Id = o.Id';
IF @from IS NULL SET @sql += N' WHERE o.Total > 0'; ELSE SET @sql += N' WHERE a.OrderDate >= @from';
EXEC sp_executesql @sql, N'@from date', @from;

-- lineage:
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Archive.Id (join) [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Archive.OrderDate (filter) [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Customers.Id (join) [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Orders.CustomerId (join) [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Orders.Id (join) [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Orders.Total (filter) [dynamic]
--   dbo.P: dbo.Facts.Orders <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Facts.Orders <~ dbo.Archive.Id (join) [dynamic]
--   dbo.P: dbo.Facts.Orders <~ dbo.Archive.OrderDate (filter) [dynamic]
--   dbo.P: dbo.Facts.Orders <~ dbo.Customers.Id (join) [dynamic]
--   dbo.P: dbo.Facts.Orders <~ dbo.Orders.CustomerId (join) [dynamic]
--   dbo.P: dbo.Facts.Orders <~ dbo.Orders.Id (join) [dynamic]
--   dbo.P: dbo.Facts.Orders <~ dbo.Orders.Total (filter) [dynamic]
