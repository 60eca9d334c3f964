-- What a view or a function makes of its sources is proven under CREATE VIEW and CREATE FUNCTION, a trigger's rows at their name.
-- catalog: sales
CREATE VIEW dbo.Big AS SELECT o.Id, o.Total * 2 AS Twice FROM dbo.Orders AS o;
GO
CREATE FUNCTION dbo.OfCustomer (@id int) RETURNS TABLE AS
RETURN (SELECT o.Id AS OrderId FROM dbo.Orders AS o WHERE o.CustomerId = @id);
GO
CREATE FUNCTION dbo.Filled () RETURNS @result TABLE (Id int) AS
BEGIN
  INSERT INTO @result (Id) SELECT c.Id FROM dbo.Customers AS c;
  RETURN;
END;
GO
CREATE TRIGGER dbo.Watch ON dbo.Orders AFTER UPDATE AS
INSERT INTO dbo.Audit (What, NewValue)
SELECT 'order', i.Note FROM inserted AS i;

-- evidence:
--   3: CREATE VIEW: dbo.Big.Id <- dbo.Orders.Id by o.Id
--   3: CREATE VIEW: dbo.Big.Twice <- dbo.Orders.Total by o.Total * 2
--   3: CREATE VIEW: reads dbo.Orders by dbo.Orders
--   6: CREATE FUNCTION: dbo.OfCustomer.OrderId <- dbo.Orders.Id by o.Id
--   6: CREATE FUNCTION: reads dbo.Orders by dbo.Orders
--   6: CREATE FUNCTION: dbo.OfCustomer.OrderId <~ dbo.Orders.CustomerId by o.CustomerId = @id
--   8: CREATE FUNCTION: dbo.Filled.Id <- dbo.Customers.Id by Id int
--   10: INSERT: dbo.Filled.Id <- dbo.Customers.Id by c.Id
--   10: INSERT: reads dbo.Customers by dbo.Customers
--   15: INSERT: writes dbo.Audit by dbo.Audit
--   16: INSERT: dbo.Audit.NewValue <- dbo.Orders.Note by i.Note
--   16: INSERT: reads dbo.Orders by inserted
