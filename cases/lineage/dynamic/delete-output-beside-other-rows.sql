-- DELETE … WHERE … OUTPUT INTO puts the rows that it takes beside those that the other list holds; the others stay.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @waiting TABLE (Source sysname, Ready bit);
DECLARE @run TABLE (Source sysname);
DECLARE @sql nvarchar(max) = N'';
INSERT INTO @waiting VALUES (N'Archive', 1), (N'Lines', 0);
INSERT INTO @run VALUES (N'Orders');
DELETE FROM @waiting OUTPUT deleted.Source INTO @run WHERE Ready = 1;
SELECT @sql += N'INSERT INTO dbo.Facts (CustomerId) SELECT CustomerId FROM dbo.' + r.Source + N';' FROM @run AS r;
EXEC (@sql);
SET @sql = N'';
SELECT @sql += N'UPDATE dbo.Facts SET Orders = l.Qty FROM dbo.' + w.Source + N' AS l;' FROM @waiting AS w;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Lines [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.CustomerId [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.P: dbo.Facts.Orders <- dbo.Lines.Qty [dynamic]
