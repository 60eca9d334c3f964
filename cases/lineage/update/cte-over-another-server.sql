-- A column that only the other server knows may be assigned to by way of a common table expression; one that is not there is called by what stands there.
CREATE TABLE dbo.T (a int);
GO
WITH far AS (SELECT q.Amount FROM OPENQUERY(Branch, 'EXEC dbo.Totals') AS q) UPDATE far SET Amount = 0;
INSERT INTO OPENQUERY(Branch, 'SELECT o.Id FROM Sales.dbo.Orders AS o') (Id, Nowhere) SELECT t.a, t.a FROM dbo.T AS t;

-- lineage:
--   calls Branch..dbo.Totals [dynamic]
--   reads dbo.T
--   writes Branch.Sales.dbo.Orders [dynamic]
--   Branch.Sales.dbo.Orders.Id <- dbo.T.a
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW2016: OPENQUERY(Branch, 'SELECT o.Id FROM Sales.dbo.Orders AS o') has no column Nowhere.
