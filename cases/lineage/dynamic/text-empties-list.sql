-- A text fills the list that a later text is made of: with rows that are known, and with rows that are not.
-- catalog: sales

CREATE PROCEDURE dbo.Known AS
CREATE TABLE #list (Name sysname);
EXEC (N'INSERT INTO #list (Name) VALUES (N''Orders'')');
DECLARE @name sysname;
SELECT @name = Name FROM #list;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Unknown AS
CREATE TABLE #list (Name sysname);
INSERT INTO #list (Name) VALUES (N'Products');
EXEC (N'TRUNCATE TABLE #list; INSERT INTO #list (Name) SELECT Value FROM dbo.Settings');
DECLARE @name sysname;
SELECT @name = Name FROM #list;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.Known: reads dbo.Orders [dynamic]
--   dbo.Known: writes dbo.Archive [dynamic]
--   dbo.Unknown: reads dbo.Settings [dynamic]
--   dbo.Unknown: writes dbo.Archive [dynamic]
--   dbo.Known: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3002: The name dbo.{Name} is only partly known at run time; no edge is drawn.
