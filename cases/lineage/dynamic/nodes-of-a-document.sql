-- nodes() takes a document apart that stands in front of it: alone it is a function, and so is what another name has behind a document's.
-- catalog: sales

CREATE FUNCTION dbo.Nodes (@list xml) RETURNS TABLE AS RETURN (SELECT Name AS c FROM dbo.Countries);
GO
CREATE FUNCTION list.Parts (@path nvarchar(20)) RETURNS TABLE AS RETURN (SELECT Name AS c FROM dbo.Countries);
GO
CREATE PROCEDURE dbo.Method AS
DECLARE @lists TABLE (list xml);
DECLARE @sql nvarchar(max) = N'';
INSERT INTO @lists (list) VALUES (N'<t>Facts</t>');
SELECT @sql += N'TRUNCATE TABLE dbo.' + t.c.value('.', 'sysname') + N';' FROM @lists CROSS APPLY list.nodes('/t') AS t(c);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfASchema AS
DECLARE @lists TABLE (list xml);
DECLARE @sql nvarchar(max) = N'';
INSERT INTO @lists (list) VALUES (N'<t>Facts</t>');
SELECT @sql += N'TRUNCATE TABLE dbo.' + t.c.value('.', 'sysname') + N';' FROM @lists CROSS APPLY list.Parts('/t') AS t(c);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Alone AS
DECLARE @lists TABLE (list xml);
DECLARE @sql nvarchar(max) = N'';
INSERT INTO @lists (list) VALUES (N'<t>Facts</t>');
SELECT @sql += N'TRUNCATE TABLE dbo.' + t.c + N';' FROM @lists CROSS APPLY Nodes(list) AS t(c);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Filled AS
INSERT INTO dbo.Facts (Name) SELECT t.c FROM Nodes(N'<t/>') AS t(c);

-- lineage:
--   dbo.Alone: reads dbo.Nodes
--   dbo.Filled: reads dbo.Nodes
--   dbo.Filled: writes dbo.Facts
--   dbo.Method: writes dbo.Facts [dynamic]
--   dbo.Nodes: reads dbo.Countries
--   dbo.OfASchema: reads list.Parts
--   list.Parts: reads dbo.Countries
--   dbo.Filled: dbo.Facts.Name <- dbo.Nodes.c
--   dbo.Nodes: dbo.Nodes.c <- dbo.Countries.Name
--   list.Parts: list.Parts.c <- dbo.Countries.Name
--   HW3002: The name dbo.{t.c.value('.', 'sysname')} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'TRUNCATE TABLE dbo.' + t.c.value('.', 'sysname') + N';' is repeated.
--   HW3002: The name dbo.{t.c} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'TRUNCATE TABLE dbo.' + t.c + N';' is repeated.
