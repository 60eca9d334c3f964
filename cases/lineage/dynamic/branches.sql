-- Either text may run where two ways meet.
-- catalog: sales

CREATE PROCEDURE dbo.P @full bit AS
DECLARE @t sysname = N'dbo.Customers';
IF @full = 0 SET @t = N'stage.Customers';
EXEC ('INSERT INTO dbo.Facts (Name) SELECT Name FROM ' + @t);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads stage.Customers [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
--   dbo.P: dbo.Facts.Name <- stage.Customers.Name [dynamic]
