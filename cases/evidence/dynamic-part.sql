-- What is cut out of a string, or stays as it is, is proven in that string; what is made anew, at the EXECUTE that runs it.
-- catalog: sales

DECLARE @sql nvarchar(max) = SUBSTRING(N'-- DELETE FROM dbo.Orders', 4, 99);
EXEC (@sql);
SET @sql = UPPER(N'DELETE FROM DBO.LINES');
EXEC (@sql);
SET @sql = UPPER(N'delete from dbo.Archive');
EXEC (@sql);
SET @sql = LEFT(N'DELETE FROM dbo.Facts;;', 21);
EXEC (@sql);
SET @sql = REPLACE(N'DELETE FROM #.Countries; ', N'#', N'dbo');
EXEC (@sql);

-- evidence:
--   4: DELETE: writes dbo.Orders by dbo.Orders
--   6: DELETE: writes dbo.Lines by DBO.LINES
--   9: DELETE: writes dbo.Archive by EXEC (@sql)
--   10: DELETE: writes dbo.Facts by dbo.Facts
--   13: DELETE: writes dbo.Countries by EXEC (@sql)
