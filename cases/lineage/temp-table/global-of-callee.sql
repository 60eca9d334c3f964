-- A global temp table that a called procedure makes outlives it: its caller reads what the callee put in.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS
SELECT c.Id, c.Name INTO ##shared FROM dbo.Customers AS c WHERE c.City = 'Bern';
GO
CREATE PROCEDURE dbo.P AS
EXEC dbo.Fill;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT s.Id, s.Name FROM ##shared AS s;

-- lineage:
--   dbo.Fill: reads dbo.Customers
--   dbo.P: calls dbo.Fill
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Customers.City (filter)
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.P: dbo.Facts.Name <~ dbo.Customers.City (filter)
