-- A ? of what another server runs is the value at its place, behind a number that only the run knows too; one in a string or in a name is a letter.
-- catalog: sales

CREATE PROCEDURE dbo.P @number int AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
SELECT @name = c.Name FROM dbo.Customers AS c;
SET @sql = N'INSERT INTO Sales.dbo.Audit (At, What, OldValue, NewValue) SELECT ' + CAST(@number AS nvarchar(10)) + N', ?, ''?'', o.[Paid?] FROM Sales.dbo.Orders AS o';
EXEC (@sql, @name) AT Branch;

-- lineage:
--   dbo.P: reads Branch.Sales.dbo.Orders [dynamic]
--   dbo.P: reads dbo.Customers
--   dbo.P: writes Branch.Sales.dbo.Audit [dynamic]
--   dbo.P: Branch.Sales.dbo.Audit.NewValue <- Branch.Sales.dbo.Orders.[Paid?] [dynamic]
--   dbo.P: Branch.Sales.dbo.Audit.What <- dbo.Customers.Name [dynamic]
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
