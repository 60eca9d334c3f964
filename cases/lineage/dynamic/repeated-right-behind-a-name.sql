-- A text that a loop lengthens may end in a name with an unknown part: how often it is repeated is told beside the name.
-- catalog: sales

CREATE PROCEDURE dbo.GatherYears
AS
DECLARE @all nvarchar(max) = N'', @year int;
DECLARE years CURSOR LOCAL FOR SELECT DISTINCT YEAR(OrderDate) FROM dbo.Orders;
OPEN years;
FETCH NEXT FROM years INTO @year;
WHILE @@FETCH_STATUS = 0
BEGIN
  SET @all += CASE WHEN @all = N'' THEN N'' ELSE N' UNION ALL ' END + N'SELECT Id FROM dbo.' + QUOTENAME(CONCAT(N'Orders_', @year));
  FETCH NEXT FROM years INTO @year;
END;
IF @all <> N''
BEGIN
  SET @all = N'SELECT y.* INTO dbo.AllYears FROM (' + @all + N') AS y';
  EXEC sp_executesql @all;
END;
GO
-- Nothing stands behind the name.
CREATE PROCEDURE dbo.EmptyYears @years int
AS
DECLARE @all nvarchar(max) = N'';
WHILE @years > 0
BEGIN
  SET @all += N' TRUNCATE TABLE dbo.Orders_' + CAST(@years AS nvarchar(10));
  SET @years -= 1;
END;
EXEC (@all);
GO

-- lineage:
--   dbo.GatherYears: reads dbo.Orders
--   dbo.GatherYears: writes dbo.AllYears [dynamic]
--   HW3002: The name dbo.[Orders_{years.@year}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often @all is repeated.
--   HW3002: The name dbo.Orders_{@years} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often @all is repeated.
