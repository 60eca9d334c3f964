-- What decided which row a variable was taken from proves its edge, not the condition that asks for the variable.
-- catalog: sales
CREATE PROCEDURE dbo.P AS
DECLARE @least int;
SELECT @least = l.Qty FROM dbo.Lines AS l WHERE l.ProductId = 1;
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.CustomerId > @least;

-- evidence:
--   5: SELECT: dbo.Archive.Id <~ dbo.Lines.ProductId by l.Qty
--   5: SELECT: dbo.Archive.Id <~ dbo.Lines.Qty by l.Qty
--   5: SELECT: reads dbo.Lines by dbo.Lines
--   5: SELECT: dbo.Archive.Id <~ dbo.Lines.ProductId by l.ProductId = 1
--   6: INSERT: writes dbo.Archive by dbo.Archive
--   6: INSERT: dbo.Archive.Id <- dbo.Orders.Id by o.Id
--   6: INSERT: dbo.Archive.Id <~ dbo.Lines.ProductId by o.Id
--   6: INSERT: dbo.Archive.Id <~ dbo.Lines.Qty by o.Id
--   6: INSERT: reads dbo.Orders by dbo.Orders
--   6: INSERT: dbo.Archive.Id <~ dbo.Lines.Qty by o.CustomerId > @least
--   6: INSERT: dbo.Archive.Id <~ dbo.Orders.CustomerId by o.CustomerId > @least
