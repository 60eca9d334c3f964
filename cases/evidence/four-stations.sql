-- Of many stations the last three prove an edge.
-- catalog: sales
CREATE PROCEDURE dbo.P AS
SELECT c.City INTO #a FROM dbo.Customers AS c;
SELECT a.City AS Town INTO #b FROM #a AS a;
SELECT b.Town AS Place INTO #c FROM #b AS b;
SELECT c.Place AS Spot INTO #d FROM #c AS c;
INSERT INTO dbo.Audit (What) SELECT d.Spot FROM #d AS d;

-- evidence:
--   4: SELECT INTO: reads dbo.Customers by dbo.Customers
--   5: SELECT INTO: dbo.Audit.What <- dbo.Customers.City by a.City
--   6: SELECT INTO: dbo.Audit.What <- dbo.Customers.City by b.Town
--   7: SELECT INTO: dbo.Audit.What <- dbo.Customers.City by c.Place
--   8: INSERT: writes dbo.Audit by dbo.Audit
--   8: INSERT: dbo.Audit.What <- dbo.Customers.City by d.Spot
