-- Conditions and returned values of control flow name columns too.
-- catalog: sales
CREATE PROCEDURE dbo.Decide AS
BEGIN
  IF EXISTS (SELECT 1 FROM dbo.Settings AS s WHERE s.Name = 'on') PRINT 'on';
  WHILE (SELECT COUNT(l.Qty) FROM dbo.Lines AS l) > 10 BREAK;
  RETURN (SELECT MAX(c.Id) FROM dbo.Customers AS c);
END;

-- references:
--   3: define dbo.Decide by dbo.Decide
--   5: read dbo.Settings by dbo.Settings
--   5: read dbo.Settings.Name by Name
--   6: read dbo.Lines.Qty by Qty
--   6: read dbo.Lines by dbo.Lines
--   7: read dbo.Customers.Id by Id
--   7: read dbo.Customers by dbo.Customers
