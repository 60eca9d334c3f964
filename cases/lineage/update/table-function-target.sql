-- An inline function may be what UPDATE, DELETE and INSERT write.
-- catalog: sales

CREATE FUNCTION dbo.OfCustomer (@id int) RETURNS TABLE AS RETURN (SELECT o.Id, o.Total, o.Note FROM dbo.Orders AS o WHERE o.CustomerId = @id);
GO
CREATE PROCEDURE dbo.P AS
UPDATE dbo.OfCustomer(1) SET Total = Total * 2 WHERE Id = 5;
DELETE FROM dbo.OfCustomer(2) WHERE Note = 'x';
INSERT INTO dbo.OfCustomer(3) (Id, Note) SELECT p.Id, p.Name FROM dbo.Products AS p;

-- lineage:
--   dbo.OfCustomer: reads dbo.Orders
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.OfCustomer
--   dbo.OfCustomer: dbo.OfCustomer.Id <- dbo.Orders.Id
--   dbo.OfCustomer: dbo.OfCustomer.Id <~ dbo.Orders.CustomerId (filter)
--   dbo.OfCustomer: dbo.OfCustomer.Note <- dbo.Orders.Note
--   dbo.OfCustomer: dbo.OfCustomer.Note <~ dbo.Orders.CustomerId (filter)
--   dbo.OfCustomer: dbo.OfCustomer.Total <- dbo.Orders.Total
--   dbo.OfCustomer: dbo.OfCustomer.Total <~ dbo.Orders.CustomerId (filter)
--   dbo.P: dbo.OfCustomer.Id <- dbo.Products.Id
--   dbo.P: dbo.OfCustomer.Note <- dbo.Products.Name
--   dbo.P: dbo.OfCustomer.Total <- dbo.OfCustomer.Total (transformation)
--   dbo.P: dbo.OfCustomer.Total <~ dbo.OfCustomer.Id (filter)
