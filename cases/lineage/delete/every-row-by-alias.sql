-- DELETE through an alias, FROM nothing else: all rows are gone; with an inner join some stay.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @all TABLE (Id int);
DECLARE @some TABLE (Id int);
INSERT INTO @all SELECT o.Id FROM dbo.Orders AS o;
INSERT INTO @some SELECT o.Id FROM dbo.Orders AS o;
DELETE a FROM @all AS a;
DELETE s FROM @some AS s JOIN dbo.Lines AS l ON l.OrderId = s.Id;
INSERT INTO @all SELECT p.Id FROM dbo.Products AS p;
INSERT INTO dbo.Archive (Id, CustomerId) SELECT a.Id, s.Id FROM @all AS a CROSS JOIN @some AS s;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id
