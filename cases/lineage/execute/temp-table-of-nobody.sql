-- A temp table that no caller here makes: its columns are not known, which is said; one that a caller's caller makes needs no remark.
-- catalog: sales

CREATE PROCEDURE dbo.Inner_P AS
INSERT INTO dbo.Settings (Name, Value) SELECT m.Name, n.Name FROM #made AS m CROSS JOIN #nobodys AS n;
GO
CREATE PROCEDURE dbo.Middle_P AS EXEC dbo.Inner_P;
GO
CREATE PROCEDURE dbo.Outer_P AS
SELECT c.Name INTO #made FROM dbo.Customers AS c;
EXEC dbo.Middle_P;

-- lineage:
--   dbo.Inner_P: writes dbo.Settings
--   dbo.Middle_P: calls dbo.Inner_P
--   dbo.Outer_P: calls dbo.Middle_P
--   dbo.Outer_P: reads dbo.Customers
--   dbo.Inner_P: dbo.Settings.Name <- dbo.Customers.Name
--   HW2007: The temp table #nobodys is created by a caller; its columns are not known here.
