-- A temp table that gets columns by dynamic SQL has more than its CREATE TABLE says.
-- catalog: sales

CREATE PROCEDURE dbo.P @status char(1) AS
CREATE TABLE #totals (Id int);
DECLARE @sql nvarchar(200) = N'ALTER TABLE #totals ADD ' + QUOTENAME(@status) + N' decimal(18, 2), Total decimal(18, 2)';
EXEC (@sql);
INSERT INTO #totals (Id, Total) SELECT Id, Total FROM dbo.Orders;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Total FROM #totals;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
--   HW3002: The name [{@status}] is only partly known at run time; no edge is drawn.
