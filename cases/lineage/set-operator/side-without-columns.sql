-- One side of UNION only assigns, which the server refuses: of how many columns it has nothing is said.
-- catalog: sales

CREATE PROCEDURE dbo.Left_Side AS
DECLARE @id int;
SELECT @id = o.Id FROM dbo.Orders AS o UNION ALL SELECT c.Id FROM dbo.Customers AS c;
INSERT INTO dbo.Archive (Id) VALUES (@id);
GO
CREATE PROCEDURE dbo.Right_Side AS
DECLARE @id int;
SELECT c.Id FROM dbo.Customers AS c UNION ALL SELECT @id = o.Id FROM dbo.Orders AS o;
INSERT INTO dbo.Archive (Id) VALUES (@id);

-- lineage:
--   dbo.Left_Side: reads dbo.Customers
--   dbo.Left_Side: reads dbo.Orders
--   dbo.Left_Side: writes dbo.Archive
--   dbo.Right_Side: reads dbo.Customers
--   dbo.Right_Side: reads dbo.Orders
--   dbo.Right_Side: writes dbo.Archive
