-- A cursor that a text declares is there behind it.
-- catalog: sales

CREATE PROCEDURE dbo.P @name nvarchar(100) AS
EXEC (N'DECLARE names CURSOR GLOBAL FOR SELECT Name FROM dbo.Customers');
OPEN names;
FETCH NEXT FROM names INTO @name;
INSERT INTO dbo.Audit (What) VALUES (@name);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.What <- dbo.Customers.Name
