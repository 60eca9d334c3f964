-- Each statement that moves data proves its edges at the names and expressions that make them, under its leading words.
-- catalog: sales

INSERT INTO dbo.Totals (CustomerId, Total)
SELECT o.CustomerId, SUM(o.Total)
FROM dbo.Orders AS o
GROUP BY o.CustomerId;

UPDATE o
SET o.Total = l.Qty * l.Price
FROM dbo.Orders AS o
JOIN dbo.Lines AS l ON l.OrderId = o.Id;

DELETE FROM dbo.Archive WHERE Id IN (SELECT l.OrderId FROM dbo.Lines AS l);

TRUNCATE TABLE dbo.Totals;

SELECT c.Id, c.Name INTO dbo.Copy FROM dbo.Customers AS c;

-- evidence:
--   4: INSERT: writes dbo.Totals by dbo.Totals
--   5: INSERT: dbo.Totals.CustomerId <- dbo.Orders.CustomerId by o.CustomerId
--   5: INSERT: dbo.Totals.Total <- dbo.Orders.Total by SUM(o.Total)
--   6: INSERT: reads dbo.Orders by dbo.Orders
--   7: INSERT: dbo.Totals.CustomerId <~ dbo.Orders.CustomerId by o.CustomerId
--   7: INSERT: dbo.Totals.Total <~ dbo.Orders.CustomerId by o.CustomerId
--   10: UPDATE: dbo.Orders.Total <- dbo.Lines.Price by l.Qty * l.Price
--   10: UPDATE: dbo.Orders.Total <- dbo.Lines.Qty by l.Qty * l.Price
--   11: UPDATE: reads dbo.Orders by dbo.Orders
--   11: UPDATE: writes dbo.Orders by dbo.Orders
--   12: UPDATE: reads dbo.Lines by dbo.Lines
--   12: UPDATE: dbo.Orders.Total <~ dbo.Lines.OrderId by l.OrderId = o.Id
--   12: UPDATE: dbo.Orders.Total <~ dbo.Orders.Id by l.OrderId = o.Id
--   14: DELETE: writes dbo.Archive by dbo.Archive
--   14: DELETE: reads dbo.Lines by dbo.Lines
--   16: TRUNCATE TABLE: writes dbo.Totals by dbo.Totals
--   18: SELECT INTO: dbo.Copy.Id <- dbo.Customers.Id by c.Id
--   18: SELECT INTO: dbo.Copy.Name <- dbo.Customers.Name by c.Name
--   18: SELECT INTO: writes dbo.Copy by dbo.Copy
--   18: SELECT INTO: reads dbo.Customers by dbo.Customers
