-- What a temp table or table variable computes is not assigned to either, and this is told; INSERT without a column list passes over it.
CREATE TABLE dbo.Orders (Id int, Total money);
CREATE TABLE dbo.Report (Total money, Gross money);
GO
CREATE TABLE #sums (Total money, Gross AS Total * 1.2);
INSERT INTO #sums (Total, Gross) SELECT o.Total, o.Id FROM dbo.Orders AS o;
INSERT INTO dbo.Report SELECT s.Total, s.Gross FROM #sums AS s;
DECLARE @sums TABLE (Total money, Net AS Total / 1.2);
INSERT INTO @sums SELECT o.Total FROM dbo.Orders AS o;
UPDATE @sums SET Net = 0;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Report
--   dbo.Report.Gross <- dbo.Orders.Total (transformation)
--   dbo.Report.Total <- dbo.Orders.Total
--   HW2014: SQL Server refuses this: Gross is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: Net is computed, so nothing is assigned to it.
