-- What gives no rows may stand in front of the query that OPENQUERY passes on, or behind it.
CREATE TABLE dbo.T (a int);
GO
INSERT INTO dbo.T (a) SELECT q.Id FROM OPENQUERY(Branch, 'SET NOCOUNT ON; PRINT ''from here''; SELECT o.Id FROM Sales.dbo.Orders AS o') AS q;

-- lineage:
--   reads Branch.Sales.dbo.Orders [dynamic]
--   writes dbo.T
--   dbo.T.a <- Branch.Sales.dbo.Orders.Id
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
