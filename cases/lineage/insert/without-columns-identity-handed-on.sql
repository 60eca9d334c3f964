-- SELECT … INTO hands the identity of its one table on, so that a column-less INSERT passes over it; a join hands none on.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT c.Id, c.Name INTO #kept FROM dbo.Customers AS c;
INSERT INTO #kept SELECT p.Name FROM dbo.Products AS p;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT k.Id, k.Name FROM #kept AS k;
SELECT c.Id, o.Note INTO #joined FROM dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id;
INSERT INTO #joined SELECT l.OrderId, l.LineNumber FROM dbo.Lines AS l;
INSERT INTO dbo.Audit (What, NewValue) SELECT j.Id, j.Note FROM #joined AS j;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Audit
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Audit.NewValue <- dbo.Lines.LineNumber
--   dbo.P: dbo.Audit.NewValue <- dbo.Orders.Note
--   dbo.P: dbo.Audit.NewValue <~ dbo.Customers.Id (join)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Orders.CustomerId (join)
--   dbo.P: dbo.Audit.What <- dbo.Customers.Id
--   dbo.P: dbo.Audit.What <- dbo.Lines.OrderId
--   dbo.P: dbo.Audit.What <~ dbo.Customers.Id (join)
--   dbo.P: dbo.Audit.What <~ dbo.Orders.CustomerId (join)
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.P: dbo.Facts.Name <- dbo.Products.Name
