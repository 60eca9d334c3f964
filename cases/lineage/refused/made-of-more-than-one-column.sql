-- Nothing is assigned to what a common table expression selects by a subquery, unites from two tables, counts up by itself or takes from another that computes it; the column as it is can be set.
CREATE TABLE dbo.Orders (Id int, RegionId int, Total money);
CREATE TABLE dbo.Regions (Id int, Label nvarchar(50));
CREATE TABLE dbo.Moves (OrderId int, Amount money, Label nvarchar(50));
GO
WITH named AS (SELECT o.Id, o.Total, (SELECT r.Label FROM dbo.Regions AS r WHERE r.Id = o.RegionId) AS Label FROM dbo.Orders AS o)
UPDATE n SET Label = m.Label, Total = m.Amount FROM named AS n JOIN dbo.Moves AS m ON m.OrderId = n.Id;
WITH both AS (SELECT o.Total FROM dbo.Orders AS o UNION ALL SELECT m.Amount FROM dbo.Moves AS m)
UPDATE both SET Total = 0;
WITH steps AS (SELECT 1 AS Step UNION ALL SELECT s.Step FROM steps AS s WHERE s.Step < 9)
UPDATE steps SET Step = 0;
WITH doubled AS (SELECT o.Total * 2 AS Twice FROM dbo.Orders AS o), again AS (SELECT d.Twice FROM doubled AS d)
UPDATE again SET Twice = 0;

-- lineage:
--   reads dbo.Moves
--   reads dbo.Orders
--   reads dbo.Regions
--   writes dbo.Orders
--   dbo.Orders.Total <- dbo.Moves.Amount
--   dbo.Orders.Total <~ dbo.Moves.OrderId (join)
--   dbo.Orders.Total <~ dbo.Orders.Id (join)
--   HW2014: SQL Server refuses this: Label is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: Total is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: Step is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: Twice is computed, so nothing is assigned to it.
