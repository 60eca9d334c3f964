-- What a procedure leaves in its OUTPUT parameter at a RETURN that no way leads to, its callers do not get.
-- catalog: sales

CREATE PROCEDURE dbo.Find @found decimal(18, 2) OUTPUT AS
SELECT @found = p.Price FROM dbo.Products AS p;
RETURN;
SELECT @found = o.Total FROM dbo.Orders AS o;
RETURN;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @found decimal(18, 2);
EXEC dbo.Find @found OUTPUT;
INSERT INTO dbo.Archive (Total) VALUES (@found);

-- lineage:
--   dbo.Find: reads dbo.Orders
--   dbo.Find: reads dbo.Products
--   dbo.P: calls dbo.Find
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Total <- dbo.Products.Price
