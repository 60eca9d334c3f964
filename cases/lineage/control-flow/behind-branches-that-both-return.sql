-- Behind an IF both of whose branches return, no way leads; what stands there is read with what either branch held, and so it is behind a TRY and a CATCH that return.
-- catalog: sales

CREATE PROCEDURE dbo.Of_If @mode int AS
DECLARE @v nvarchar(200);
IF @mode = 1 BEGIN SELECT @v = c.Name FROM dbo.Customers AS c; RETURN; END
ELSE BEGIN SELECT @v = o.Note FROM dbo.Orders AS o; RETURN; END
INSERT INTO dbo.Audit (What) VALUES (@v);
GO
CREATE PROCEDURE dbo.Of_Try AS
DECLARE @v nvarchar(200);
BEGIN TRY SELECT @v = c.City FROM dbo.Customers AS c; RETURN; END TRY
BEGIN CATCH SELECT @v = p.Name FROM dbo.Products AS p; RETURN; END CATCH
INSERT INTO dbo.Audit (OldValue) VALUES (@v);

-- lineage:
--   dbo.Of_If: reads dbo.Customers
--   dbo.Of_If: reads dbo.Orders
--   dbo.Of_If: writes dbo.Audit
--   dbo.Of_Try: reads dbo.Customers
--   dbo.Of_Try: reads dbo.Products
--   dbo.Of_Try: writes dbo.Audit
--   dbo.Of_If: dbo.Audit.What <- dbo.Customers.Name
--   dbo.Of_If: dbo.Audit.What <- dbo.Orders.Note
--   dbo.Of_Try: dbo.Audit.OldValue <- dbo.Customers.City
--   dbo.Of_Try: dbo.Audit.OldValue <- dbo.Products.Name
