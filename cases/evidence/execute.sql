-- A call is proven at the procedure's name under EXECUTE, also within INSERT … EXECUTE, whose own write is under INSERT.
-- catalog: sales
CREATE PROCEDURE dbo.List AS SELECT c.Id, c.Name FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.Fill AS
BEGIN
  EXEC dbo.List;
  INSERT INTO stage.Customers (Id, Name) EXEC dbo.List;
END;

-- evidence:
--   3: SELECT: reads dbo.Customers by dbo.Customers
--   7: EXECUTE: calls dbo.List by dbo.List
--   8: INSERT: writes stage.Customers by stage.Customers
--   8: INSERT: stage.Customers.Id <- dbo.Customers.Id by EXEC dbo.List
--   8: INSERT: stage.Customers.Name <- dbo.Customers.Name by EXEC dbo.List
--   8: EXECUTE: calls dbo.List by dbo.List
