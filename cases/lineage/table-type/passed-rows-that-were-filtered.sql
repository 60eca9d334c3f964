-- What decided the rows of a table parameter is nothing of the procedure to which the table is passed.
-- catalog: sales

CREATE TYPE dbo.Ids AS TABLE (Id int);
GO
CREATE PROCEDURE dbo.Store @ids dbo.Ids READONLY AS
INSERT INTO dbo.Audit (What) SELECT Id FROM @ids;
GO
CREATE PROCEDURE dbo.Send AS
DECLARE @chosen dbo.Ids;
INSERT INTO @chosen (Id) SELECT Id FROM dbo.Orders WHERE CustomerId = 1;
EXEC dbo.Store @chosen;

-- lineage:
--   dbo.Send: calls dbo.Store
--   dbo.Send: reads dbo.Orders
--   dbo.Store: writes dbo.Audit
