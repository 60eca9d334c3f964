-- Names that only the SQL knows are unresolved objects: another database's, a linked server's, an unknown function's.

INSERT INTO Sales.dbo.Orders (Id)
SELECT r.Id
FROM remote.Sales.dbo.Orders AS r
JOIN dbo.Missing AS m ON m.Id = r.Id
CROSS APPLY dbo.MissingFunction(m.Id) AS f
LEFT JOIN Sales..Dots AS d ON d.Id = r.Id;
EXEC dbo.MissingProcedure;

-- objects:
--   Sales.dbo.Dots: Unresolved
--   Sales.dbo.Orders: Unresolved
--   [case.sql]: Script
--   dbo.Missing: Unresolved
--   dbo.MissingFunction: Unresolved
--   dbo.MissingProcedure: Unresolved
--   remote.Sales.dbo.Orders: Unresolved
