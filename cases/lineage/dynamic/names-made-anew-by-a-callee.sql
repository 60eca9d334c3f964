-- A callee that makes a global temp table anew decides what the text says that its caller reads out of it.

CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE dbo.Make AS
DROP TABLE ##names;
CREATE TABLE ##names (n sysname);
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE ##names (n sysname);
INSERT INTO ##names (n) VALUES (N'dbo.A');
EXEC dbo.Make;
DECLARE @sql nvarchar(max);
SELECT @sql = N'SELECT x FROM ' + n FROM ##names;
EXEC (@sql);

-- lineage:
--   dbo.P: calls dbo.Make
--   HW3002: The name {n} is only partly known at run time; no edge is drawn.
