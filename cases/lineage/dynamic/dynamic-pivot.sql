-- A PIVOT over columns that only the data knows: what is read is known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @columns nvarchar(max), @sql nvarchar(max);
SELECT @columns = ISNULL(@columns + N', ', N'') + QUOTENAME(Region) FROM dbo.Countries GROUP BY Region;
SET @sql = N'SELECT * FROM (SELECT Id, Status, Total FROM dbo.Orders) AS s PIVOT (SUM(Total) FOR Status IN (' + @columns + N')) AS p';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Orders [dynamic]
--   HW3002: The name [{Region}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often ISNULL(@columns + N', ', N'') + QUOTENAME(Region) is repeated.
