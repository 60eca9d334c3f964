-- What decides the rows of a temp table goes on from table to table, round by round.
-- catalog: sales

CREATE PROCEDURE dbo.P @more bit AS
CREATE TABLE #a (n int);
CREATE TABLE #b (n int);
CREATE TABLE #c (n int);
WHILE @more = 1
BEGIN
  INSERT INTO dbo.Facts (Rank) SELECT 1 FROM #c;
  INSERT INTO #c (n) SELECT 1 FROM #b;
  INSERT INTO #b (n) SELECT 1 FROM #a;
  INSERT INTO #a (n) SELECT 1 FROM dbo.Orders WHERE Status = 'O';
END;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Rank <~ dbo.Orders.Status (filter)
