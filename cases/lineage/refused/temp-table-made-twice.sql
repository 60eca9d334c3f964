-- A batch that makes a temp table twice, in two branches or behind a DROP, is refused; a table variable, a global one and one of another batch are not.
-- catalog: sales

CREATE PROCEDURE dbo.Choose @all bit AS
IF @all = 1
    SELECT o.Id INTO #picked FROM dbo.Orders AS o;
ELSE
    SELECT a.Id INTO #Picked FROM dbo.Archive AS a;
CREATE TABLE #seen (Id int);
DROP TABLE #seen;
CREATE TABLE #seen (Id int, At date);
SELECT o.Id INTO ##shared FROM dbo.Orders AS o;
DROP TABLE ##shared;
SELECT a.Id INTO ##shared FROM dbo.Archive AS a;
WHILE @all = 0
BEGIN
    SELECT l.OrderId INTO #round FROM dbo.Lines AS l;
    DROP TABLE #round;
END
EXEC (N'SELECT 1 AS Id INTO #round');
GO
SELECT o.Id INTO #picked FROM dbo.Orders AS o;
DROP TABLE #picked;
GO
SELECT o.Id INTO #picked FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.OfPool AS
CREATE TABLE #one WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT o.Id FROM dbo.Orders AS o;
DROP TABLE #one;
CREATE TABLE #one WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT a.Id FROM dbo.Archive AS a;
GO

-- lineage:
--   dbo.Choose: reads dbo.Archive
--   dbo.Choose: reads dbo.Lines
--   dbo.Choose: reads dbo.Orders
--   dbo.OfPool: reads dbo.Archive
--   dbo.OfPool: reads dbo.Orders
--   reads dbo.Orders
--   HW2014: SQL Server refuses this: a batch makes #Picked once, even where it drops it between.
--   HW2014: SQL Server refuses this: a batch makes #seen once, even where it drops it between.
