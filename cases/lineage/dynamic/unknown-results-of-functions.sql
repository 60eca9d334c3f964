-- Lengths, places, counts and formatted numbers are values that hide no names; other functions of what is not known give texts.
-- catalog: sales

CREATE PROCEDURE dbo.P @t nvarchar(99), @n int AS
DECLARE @sql nvarchar(max) = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', LEN(@t));
EXEC (@sql);
SET @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', UPPER(@t));
EXEC (@sql);
SET @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', FORMAT(@n, N'N0'));
EXEC (@sql);
SET @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', FORMAT(12, N'N0'));
EXEC (@sql);
SET @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', FORMAT(@t, N'N1'));
EXEC (@sql);
SELECT @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', COUNT(*)) FROM dbo.Orders;
EXEC (@sql);
SELECT @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', MAX(o.Name)) FROM dbo.Settings AS o;
EXEC (@sql);
SELECT @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', SUM(o.Total), N'', N'') FROM dbo.Orders AS o;
EXEC (@sql);
SELECT @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', ROW_NUMBER() OVER (ORDER BY o.Id)) FROM dbo.Orders AS o;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @t.
--   HW3001: This SQL is put together at run time and its text is not known: FORMAT(@t, N'N1').
--   HW3001: This SQL is put together at run time and its text is not known: MAX(o.Name).
