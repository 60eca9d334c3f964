-- What a callee of a callee sets in every row replaces what the outer caller put there, though the one between does not name the table.
-- catalog: sales

CREATE PROCEDURE dbo.Reset AS UPDATE #o SET Name = City;
GO
CREATE PROCEDURE dbo.Middle AS EXEC dbo.Reset;
GO
CREATE PROCEDURE dbo.P AS
SELECT c.Name, c.City INTO #o FROM dbo.Customers AS c;
EXEC dbo.Middle;
INSERT INTO dbo.Audit (What) SELECT o.Name FROM #o AS o;

-- lineage:
--   dbo.Middle: calls dbo.Reset
--   dbo.P: calls dbo.Middle
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.What <- dbo.Customers.City
