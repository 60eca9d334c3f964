-- A temp table that nobody makes is said of each procedure that uses it: who fills it for a callee does not make it.
-- catalog: sales

CREATE PROCEDURE dbo.Around AS
INSERT INTO #w (Id) SELECT Id FROM dbo.Customers;
EXEC dbo.Within;
GO
CREATE PROCEDURE dbo.Within AS
INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM #w;

-- lineage:
--   dbo.Around: calls dbo.Within
--   dbo.Around: reads dbo.Customers
--   dbo.Within: writes dbo.Facts
--   dbo.Within: dbo.Facts.CustomerId <- dbo.Customers.Id
--   HW2007: The temp table #w is created by a caller; its columns are not known here.
--   HW2007: The temp table #w is created by a caller; its columns are not known here.
