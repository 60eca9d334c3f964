-- A list's cell of which a part may come out in several ways is known around that part; where all ways agree, wholly.

CREATE TABLE dbo.Orders (Id int, Amount money, Region int);
CREATE TABLE dbo.Totals (Amount money);
GO
CREATE PROCEDURE dbo.P @full bit, @wide bit AS
CREATE TABLE #step (n int, command nvarchar(max));
INSERT #step (n, command) VALUES
  (1, N'INSERT dbo.Totals (Amount) SELECT o.Amount FROM dbo.Orders AS o WHERE o.Id > '
      + CASE WHEN @full = 1 THEN N'0' ELSE N'1000' END + N' AND o.Region < ' + IIF(@wide = 1, N'90', N'9')),
  (2, N'DELETE dbo.' + CASE WHEN @full = 1 THEN N'Totals' ELSE N'Totals' END),
  (3, N'DELETE dbo.' + CASE WHEN @full = 1 THEN N'Totals' ELSE N'Orders' END);
DECLARE @sql nvarchar(max);
SELECT @sql = s.command FROM #step AS s WHERE s.n = 1;
EXEC (@sql);
SELECT @sql = s.command FROM #step AS s WHERE s.n = 2;
EXEC (@sql);
SELECT @sql = s.command FROM #step AS s WHERE s.n = 3;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Totals [dynamic]
--   dbo.P: dbo.Totals.Amount <- dbo.Orders.Amount [dynamic]
--   dbo.P: dbo.Totals.Amount <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.P: dbo.Totals.Amount <~ dbo.Orders.Region (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: CASE WHEN @full = 1 THEN N'0' ELSE N'1000' END.
--   HW3002: The name dbo.{CASE WHEN @full = 1 THEN N'Totals' ELSE N'Orders' END} is only partly known at run time; no edge is drawn.
