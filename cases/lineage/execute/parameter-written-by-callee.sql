-- What a procedure writes of its parameter is no flow from what the caller passes; what it gives back of it is.
-- catalog: sales

CREATE PROCEDURE dbo.Log_It @what nvarchar(100), @again nvarchar(100) OUTPUT AS
INSERT INTO dbo.Audit (What) VALUES (@what);
SET @again = @what;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(100) = (SELECT MAX(Name) FROM dbo.Customers), @same nvarchar(100);
EXEC dbo.Log_It @name, @same OUTPUT;
INSERT INTO dbo.Facts (Name) VALUES (@same);

-- lineage:
--   dbo.Log_It: writes dbo.Audit
--   dbo.P: calls dbo.Log_It
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name (aggregation)
