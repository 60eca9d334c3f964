-- The columns that PIVOT uses up are gone: the others come first, then the pivoted ones.
CREATE TABLE dbo.Sold (Region int, Quarter int, Amount int);
GO
CREATE TABLE dbo.Wide (Region int, q1 int, q2 int);
GO
INSERT INTO dbo.Wide SELECT * FROM dbo.Sold PIVOT (SUM(Amount) FOR Quarter IN ([1], [2])) AS p;

-- lineage:
--   reads dbo.Sold
--   writes dbo.Wide
--   dbo.Wide.Region <- dbo.Sold.Region
--   dbo.Wide.q1 <- dbo.Sold.Amount (aggregation)
--   dbo.Wide.q1 <~ dbo.Sold.Quarter (conditional)
--   dbo.Wide.q2 <- dbo.Sold.Amount (aggregation)
--   dbo.Wide.q2 <~ dbo.Sold.Quarter (conditional)
