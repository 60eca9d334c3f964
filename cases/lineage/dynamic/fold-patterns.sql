-- LIKE and PATINDEX of what is known, with sets, ranges and single letters.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname = N'load_Orders_v12';
SET @name = SUBSTRING(@name, PATINDEX(N'%[A-Z]rd%', @name), PATINDEX('%[_]v[0-9]%', @name) - PATINDEX(N'%[A-Z]rd%', @name));
IF @name LIKE N'[^a-n]rder_' EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);
IF @name LIKE N'%[0-9]' EXEC (N'DELETE FROM dbo.Numbered');
IF @name NOT LIKE N'order' AND @name LIKE N'_____%' EXEC (N'DELETE FROM dbo.' + @name);
IF PATINDEX('order', @name) + PATINDEX('x%', @name) + PATINDEX('%x', @name) > 0 EXEC (N'DELETE FROM dbo.Customers');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
