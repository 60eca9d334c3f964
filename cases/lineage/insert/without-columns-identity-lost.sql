-- An expression or a UNION hands no identity on: every column takes a value.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT c.Id + 0 AS Id, c.Name INTO #shifted FROM dbo.Customers AS c;
INSERT INTO #shifted SELECT p.Id, p.Name FROM dbo.Products AS p;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT s.Id, s.Name FROM #shifted AS s;
SELECT c.Id, c.Name INTO #both FROM dbo.Customers AS c UNION ALL SELECT s.Id, s.Name FROM stage.Customers AS s;
INSERT INTO #both SELECT o.Id, o.Note FROM dbo.Orders AS o;
INSERT INTO dbo.Audit (What, NewValue) SELECT b.Id, b.Name FROM #both AS b;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Products
--   dbo.P: reads stage.Customers
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Audit.NewValue <- dbo.Customers.Name
--   dbo.P: dbo.Audit.NewValue <- dbo.Orders.Note
--   dbo.P: dbo.Audit.NewValue <- stage.Customers.Name
--   dbo.P: dbo.Audit.What <- dbo.Customers.Id
--   dbo.P: dbo.Audit.What <- dbo.Orders.Id
--   dbo.P: dbo.Audit.What <- stage.Customers.Id
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id (transformation)
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.P: dbo.Facts.Name <- dbo.Products.Name
