-- What each branch of a UNION gives is proven in that branch, in a view, an INSERT and a SELECT INTO; a branch may be united of others.
-- catalog: sales
CREATE VIEW dbo.Names AS
SELECT c.Name FROM dbo.Customers AS c
UNION ALL
SELECT UPPER(p.Name) FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Collect AS
BEGIN
  INSERT INTO dbo.Audit (What)
  SELECT c.City FROM dbo.Customers AS c
  UNION
  (SELECT n.Region FROM dbo.Countries AS n EXCEPT SELECT s.Name FROM dbo.Settings AS s)
  UNION
  SELECT o.Note FROM dbo.Orders AS o;
  SELECT a.Id INTO dbo.Ids FROM dbo.Archive AS a UNION SELECT l.OrderId FROM dbo.Lines AS l;
END

-- evidence:
--   4: CREATE VIEW: dbo.Names.Name <- dbo.Customers.Name by c.Name
--   4: CREATE VIEW: reads dbo.Customers by dbo.Customers
--   6: CREATE VIEW: dbo.Names.Name <- dbo.Products.Name by UPPER(p.Name)
--   6: CREATE VIEW: reads dbo.Products by dbo.Products
--   10: INSERT: writes dbo.Audit by dbo.Audit
--   11: INSERT: dbo.Audit.What <- dbo.Customers.City by c.City
--   11: INSERT: reads dbo.Customers by dbo.Customers
--   13: INSERT: dbo.Audit.What <- dbo.Countries.Region by n.Region
--   13: INSERT: reads dbo.Countries by dbo.Countries
--   13: INSERT: dbo.Audit.What <~ dbo.Settings.Name by s.Name
--   13: INSERT: reads dbo.Settings by dbo.Settings
--   15: INSERT: dbo.Audit.What <- dbo.Orders.Note by o.Note
--   15: INSERT: reads dbo.Orders by dbo.Orders
--   16: SELECT INTO: dbo.Ids.Id <- dbo.Archive.Id by a.Id
--   16: SELECT INTO: writes dbo.Ids by dbo.Ids
--   16: SELECT INTO: reads dbo.Archive by dbo.Archive
--   16: SELECT INTO: dbo.Ids.Id <- dbo.Lines.OrderId by l.OrderId
--   16: SELECT INTO: reads dbo.Lines by dbo.Lines
