-- What never runs has its edges like any other text, and a value that it assigns is one more; behind a GOTO nothing is handed on.
-- catalog: sales

CREATE PROCEDURE dbo.Assigned AS
DECLARE @x int;
SELECT @x = o.Id FROM dbo.Orders AS o;
IF 1 = 0 SELECT @x = p.Id FROM dbo.Products AS p;
INSERT INTO dbo.Archive (Id) VALUES (@x);
GO
CREATE PROCEDURE dbo.JumpedOver AS
DECLARE @x int;
SELECT @x = o.Id FROM dbo.Orders AS o;
GOTO done;
SELECT @x = p.Id FROM dbo.Products AS p;
done:
INSERT INTO dbo.Archive (Id) VALUES (@x);
GO
IF 1 = 0 INSERT INTO dbo.Facts (CustomerId) SELECT o.CustomerId FROM dbo.Orders AS o;
WHILE 1 = 0 INSERT INTO dbo.Facts (Amount) SELECT o.Total FROM dbo.Orders AS o;
RETURN;
INSERT INTO dbo.Facts (Name) SELECT o.Note FROM dbo.Orders AS o;

-- lineage:
--   dbo.Assigned: reads dbo.Orders
--   dbo.Assigned: reads dbo.Products
--   dbo.Assigned: writes dbo.Archive
--   dbo.JumpedOver: reads dbo.Orders
--   dbo.JumpedOver: reads dbo.Products
--   dbo.JumpedOver: writes dbo.Archive
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Assigned: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Assigned: dbo.Archive.Id <- dbo.Products.Id
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Name <- dbo.Orders.Note
--   dbo.JumpedOver: dbo.Archive.Id <- dbo.Orders.Id
