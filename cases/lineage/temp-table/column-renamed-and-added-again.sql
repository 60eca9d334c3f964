-- A column of a temp table that is renamed takes its values along: one that is added under its old name holds nothing, and a list read by the new name is not known.
-- catalog: sales

CREATE PROCEDURE dbo.Values_Of AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC tempdb..sp_rename N'#t.Id', N'OldId', N'COLUMN';
ALTER TABLE #t ADD Id int;
INSERT INTO dbo.Archive (Id, CustomerId) SELECT t.OldId, t.Id FROM #t AS t;
GO
CREATE PROCEDURE dbo.List_Of AS
DECLARE @sql nvarchar(max) = N'';
CREATE TABLE #names (Name sysname);
INSERT INTO #names VALUES (N'Facts');
EXEC tempdb..sp_rename N'#names.Name', N'TableName', N'COLUMN';
SELECT @sql += N'DELETE FROM dbo.Lines WHERE Qty = ' + n.TableName + N';' FROM #names AS n;
EXEC (@sql);

-- lineage:
--   dbo.List_Of: writes dbo.Lines [dynamic]
--   dbo.Values_Of: reads dbo.Orders
--   dbo.Values_Of: writes dbo.Archive
--   dbo.Values_Of: dbo.Archive.Id <- dbo.Orders.Id
--   HW3001: This SQL is put together at run time and its text is not known: n.TableName.
