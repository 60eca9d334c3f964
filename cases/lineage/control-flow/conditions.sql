-- What IF, WHILE and RETURN look at is read; it flows into nothing.
-- catalog: sales
CREATE PROCEDURE dbo.Decide AS
BEGIN
  IF EXISTS (SELECT 1 FROM dbo.Settings AS s WHERE s.Name = 'on')
    UPDATE dbo.Orders SET Status = 'A';
  ELSE
    DELETE FROM dbo.Archive;
  WHILE (SELECT COUNT(*) FROM dbo.Lines AS l) > 10
    BREAK;
  RETURN (SELECT MAX(c.Id) FROM dbo.Customers AS c);
END;

-- lineage:
--   dbo.Decide: reads dbo.Customers
--   dbo.Decide: reads dbo.Lines
--   dbo.Decide: reads dbo.Settings
--   dbo.Decide: writes dbo.Archive
--   dbo.Decide: writes dbo.Orders
