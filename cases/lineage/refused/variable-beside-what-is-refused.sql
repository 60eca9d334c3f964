-- Of a text that can be read a variable is missed though SQL Server refuses something else of it; of a procedure that a text makes, whose words may be replaced before it runs, none is.
-- catalog: sales

CREATE PROCEDURE dbo.Refused AS
BEGIN
  CREATE TABLE IF NOT EXISTS dbo.Visits (Id int);
  INSERT INTO dbo.Audit (What) VALUES (@which);
END
GO
DECLARE @create nvarchar(max) = N'CREATE PROCEDURE dbo.Made AS /* declared here */
  INSERT INTO dbo.Audit (What) SELECT c.Name FROM dbo.Customers AS c WHERE c.Id = @one';
SET @create = REPLACE(@create, N'/* declared here */', N'DECLARE @one int = 1;');
EXEC (@create);

-- lineage:
--   dbo.Made: reads dbo.Customers [dynamic]
--   dbo.Made: writes dbo.Audit [dynamic]
--   dbo.Refused: writes dbo.Audit
--   dbo.Made: dbo.Audit.What <- dbo.Customers.Name [dynamic]
--   dbo.Made: dbo.Audit.What <~ dbo.Customers.Id (filter) [dynamic]
--   HW1010: SQL Server refuses this: CREATE TABLE has IF NOT EXISTS.
--   HW2011: Nothing above in this batch declares @which, so SQL Server refuses all of the batch: declare it, or correct its name.
