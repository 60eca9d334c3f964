-- An aggregate with OVER may stand where one without it may not be inside of another: over the groups of the query.
CREATE TABLE dbo.Sales (Region int, Amount money);
CREATE TABLE dbo.Shares (Region int, Amount money, Total money);
GO
INSERT INTO dbo.Shares (Region, Amount, Total)
SELECT s.Region, SUM(s.Amount), SUM(SUM(s.Amount)) OVER () FROM dbo.Sales AS s GROUP BY s.Region;

-- lineage:
--   reads dbo.Sales
--   writes dbo.Shares
--   dbo.Shares.Amount <- dbo.Sales.Amount (aggregation)
--   dbo.Shares.Amount <~ dbo.Sales.Region (group by)
--   dbo.Shares.Region <- dbo.Sales.Region
--   dbo.Shares.Region <~ dbo.Sales.Region (group by)
--   dbo.Shares.Total <- dbo.Sales.Amount (aggregation)
--   dbo.Shares.Total <~ dbo.Sales.Region (group by)
