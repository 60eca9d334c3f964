-- With one sign the table is gone when its procedure ends: whoever called it does not see it.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS
SELECT c.Id, c.Name INTO #shared FROM dbo.Customers AS c WHERE c.City = 'Bern';
GO
CREATE PROCEDURE dbo.P AS
EXEC dbo.Fill;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT s.Id, s.Name FROM #shared AS s;

-- lineage:
--   dbo.Fill: reads dbo.Customers
--   dbo.P: calls dbo.Fill
--   dbo.P: writes dbo.Facts
--   HW2007: The temp table #shared is created by a caller; its columns are not known here.
