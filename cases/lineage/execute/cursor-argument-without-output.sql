-- A cursor comes back to the caller where the argument says OUTPUT, and only there.
-- catalog: sales

CREATE PROCEDURE dbo.Opens @names CURSOR VARYING OUTPUT AS
SET @names = CURSOR FOR SELECT Name FROM dbo.Customers;
OPEN @names;
GO
CREATE PROCEDURE dbo.With_Output AS
DECLARE @c CURSOR, @name nvarchar(100);
EXEC dbo.Opens @c OUTPUT;
FETCH NEXT FROM @c INTO @name;
INSERT INTO dbo.Audit (What) VALUES (@name);
GO
CREATE PROCEDURE dbo.Without_Output AS
DECLARE @c CURSOR, @name nvarchar(100);
EXEC dbo.Opens @c;
FETCH NEXT FROM @c INTO @name;
INSERT INTO dbo.Audit (NewValue) VALUES (@name);

-- lineage:
--   dbo.Opens: reads dbo.Customers
--   dbo.With_Output: calls dbo.Opens
--   dbo.With_Output: writes dbo.Audit
--   dbo.Without_Output: calls dbo.Opens
--   dbo.Without_Output: writes dbo.Audit
--   dbo.With_Output: dbo.Audit.What <- dbo.Customers.Name
--   HW3003: What @c returns is not known, so the columns it fills have no source.
