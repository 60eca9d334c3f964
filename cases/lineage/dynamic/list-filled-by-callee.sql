-- A list that a procedure called in between may have filled is no longer known.
-- catalog: sales

CREATE PROCEDURE dbo.Adds AS
INSERT INTO #list (n) SELECT Value FROM dbo.Settings;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @name sysname;
CREATE TABLE #list (n sysname);
INSERT INTO #list (n) VALUES (N'Orders');
EXEC dbo.Adds;
SELECT @name = n FROM #list;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.Adds: reads dbo.Settings
--   dbo.P: calls dbo.Adds
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.{n} is only partly known at run time; no edge is drawn.
