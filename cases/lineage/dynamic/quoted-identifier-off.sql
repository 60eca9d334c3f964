-- A text that is run takes text in double quotes for a string where its module does.
-- catalog: sales

SET ANSI_NULLS, QUOTED_IDENTIFIER OFF;
GO
CREATE PROCEDURE dbo.P AS
EXEC ('INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, "Name" FROM dbo.Customers AS c WHERE c.City = "City"');
GO
SET QUOTED_IDENTIFIER ON;
GO
CREATE PROCEDURE dbo.Q AS
EXEC ('INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, "Name" FROM dbo.Customers AS c WHERE c.City = "City"');

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.Q: reads dbo.Customers [dynamic]
--   dbo.Q: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <~ dbo.Customers.City (filter) [dynamic]
--   dbo.P: dbo.Facts.Name <~ dbo.Customers.City (filter) [dynamic]
--   dbo.Q: dbo.Facts.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.Q: dbo.Facts.CustomerId <~ dbo.Customers.City (filter) [dynamic]
--   dbo.Q: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
--   dbo.Q: dbo.Facts.Name <~ dbo.Customers.City (filter) [dynamic]
