-- Permissions, IDENTITY_INSERT and FOR UPDATE OF of a cursor name tables and columns, which stay as they are.
-- catalog: sales

CREATE PROCEDURE dbo.Open_Doors AS
BEGIN
  SET IDENTITY_INSERT dbo.Customers ON;
  GRANT SELECT, UPDATE ON dbo.Customers (Name, City) TO clerks;
  DENY SELECT (Since) ON OBJECT::dbo.Customers TO clerks;
  GRANT EXECUTE ON dbo.Open_Doors TO clerks;
  REVOKE CONTROL ON SCHEMA::dbo FROM clerks;
  DECLARE lines CURSOR FOR SELECT l.Qty FROM dbo.Lines AS l FOR UPDATE OF l.Price, Discount;
END

-- references:
--   4: define dbo.Open_Doors by dbo.Open_Doors
--   6: read dbo.Customers by dbo.Customers
--   7: read dbo.Customers by dbo.Customers
--   7: read dbo.Customers.Name by Name
--   7: read dbo.Customers.City by City
--   8: read dbo.Customers.Since by Since
--   8: read dbo.Customers by dbo.Customers
--   9: read dbo.Open_Doors by dbo.Open_Doors
--   11: read dbo.Lines.Qty by Qty
--   11: read dbo.Lines by dbo.Lines
--   11: read dbo.Lines.Price by Price
--   11: read dbo.Lines.Discount by Discount
