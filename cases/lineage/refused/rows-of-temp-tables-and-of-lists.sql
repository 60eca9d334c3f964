-- Rows of a join with a temp table are rows of two tables, so DELETE cannot take them out of one through a common table expression; those of a join with a list of values are rows of one.
CREATE TABLE dbo.Orders (Id int, Total money);
GO
CREATE TABLE #paid (OrderId int);
WITH paid AS (SELECT o.Total FROM dbo.Orders AS o JOIN #paid AS p ON p.OrderId = o.Id)
DELETE FROM paid WHERE Total = 0;
WITH listed AS (SELECT o.Total FROM dbo.Orders AS o JOIN (VALUES (1), (2)) AS p (OrderId) ON p.OrderId = o.Id)
DELETE FROM listed WHERE Total = 0;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Orders
--   HW2014: SQL Server refuses this: the rows that are deleted through paid are of one table.
