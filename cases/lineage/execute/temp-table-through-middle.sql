-- A temp table is seen two calls down, also by way of a procedure that does not name it.
-- catalog: sales

CREATE PROCEDURE dbo.Innermost AS
INSERT INTO dbo.Facts (CustomerId, Name) SELECT t.Id, t.Name FROM #t AS t;
GO
CREATE PROCEDURE dbo.Middle AS EXEC dbo.Innermost;
GO
CREATE PROCEDURE dbo.Outermost AS
BEGIN
    SELECT c.Id, c.Name INTO #t FROM dbo.Customers AS c;
    EXEC dbo.Middle;
END;

-- lineage:
--   dbo.Innermost: writes dbo.Facts
--   dbo.Middle: calls dbo.Innermost
--   dbo.Outermost: calls dbo.Middle
--   dbo.Outermost: reads dbo.Customers
--   dbo.Innermost: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Innermost: dbo.Facts.Name <- dbo.Customers.Name
