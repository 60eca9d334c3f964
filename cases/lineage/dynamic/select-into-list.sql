-- SELECT … INTO makes a list that is known where its rows are constants, and that is not where they come from a table.
-- catalog: sales

CREATE PROCEDURE dbo.Constant AS
DECLARE @sql nvarchar(max) = N'';
SELECT l.n, l.k INTO #list FROM (VALUES (N'Orders', N'Id'), (N'Lines', N'OrderId')) AS l (n, k);
SELECT @sql += N'INSERT INTO dbo.Archive (Id) SELECT ' + k + N' FROM dbo.' + n + N';' FROM #list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Of_Table AS
DECLARE @sql nvarchar(max) = N'';
SELECT s.Name AS n, s.Value AS k INTO #list FROM dbo.Settings AS s;
SELECT @sql += N'INSERT INTO dbo.Facts (CustomerId) SELECT ' + k + N' FROM dbo.' + n + N';' FROM #list;
EXEC (@sql);

-- lineage:
--   dbo.Constant: reads dbo.Lines [dynamic]
--   dbo.Constant: reads dbo.Orders [dynamic]
--   dbo.Constant: writes dbo.Archive [dynamic]
--   dbo.Of_Table: reads dbo.Settings
--   dbo.Of_Table: writes dbo.Facts [dynamic]
--   dbo.Constant: dbo.Archive.Id <- dbo.Lines.OrderId [dynamic]
--   dbo.Constant: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3002: The name dbo.{n} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: k.
