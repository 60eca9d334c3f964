-- A column of a temp table that is renamed takes its values along: one that is added under its old name holds nothing, no list of constants either.
-- catalog: sales

CREATE PROCEDURE dbo.Values_Of AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC tempdb..sp_rename N'#t.Id', N'OldId', N'COLUMN';
ALTER TABLE #t ADD Id int;
INSERT INTO dbo.Archive (Id, CustomerId) SELECT t.OldId, t.Id FROM #t AS t;
GO
CREATE PROCEDURE dbo.List_Of AS
DECLARE @name sysname;
CREATE TABLE #names (Name sysname);
INSERT INTO #names VALUES (N'Facts');
EXEC tempdb..sp_rename N'#names.Name', N'OldName', N'COLUMN';
ALTER TABLE #names ADD Name sysname;
SELECT TOP (1) @name = n.Name FROM #names AS n;
EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   dbo.Values_Of: reads dbo.Orders
--   dbo.Values_Of: writes dbo.Archive
--   dbo.Values_Of: dbo.Archive.Id <- dbo.Orders.Id
--   HW3002: The name dbo.{n.Name} is only partly known at run time; no edge is drawn.
