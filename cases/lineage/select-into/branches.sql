-- Behind an IF a temp table holds what either branch put into it.
-- catalog: sales

CREATE PROCEDURE dbo.Load @full bit AS
CREATE TABLE #names (Name nvarchar(100));
IF @full = 1
    INSERT INTO #names SELECT c.Name FROM dbo.Customers AS c;
ELSE
    INSERT INTO #names SELECT s.Name FROM stage.Customers AS s;
INSERT INTO dbo.Facts (Name) SELECT n.Name FROM #names AS n;

-- lineage:
--   dbo.Load: reads dbo.Customers
--   dbo.Load: reads stage.Customers
--   dbo.Load: writes dbo.Facts
--   dbo.Load: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.Load: dbo.Facts.Name <- stage.Customers.Name
