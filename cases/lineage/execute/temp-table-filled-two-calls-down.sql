-- A temp table that a callee's callee fills is filled for the one that made it.
-- catalog: sales

CREATE PROCEDURE dbo.Innermost AS INSERT INTO #t (Id, Name) SELECT c.Id, c.Name FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.Middle AS EXEC dbo.Innermost;
GO
CREATE PROCEDURE dbo.Outermost AS
BEGIN
    CREATE TABLE #t (Id int, Name nvarchar(100));
    EXEC dbo.Middle;
    INSERT INTO dbo.Facts (CustomerId, Name) SELECT t.Id, t.Name FROM #t AS t;
END;

-- lineage:
--   dbo.Innermost: reads dbo.Customers
--   dbo.Middle: calls dbo.Innermost
--   dbo.Outermost: calls dbo.Middle
--   dbo.Outermost: writes dbo.Facts
--   dbo.Outermost: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Outermost: dbo.Facts.Name <- dbo.Customers.Name
