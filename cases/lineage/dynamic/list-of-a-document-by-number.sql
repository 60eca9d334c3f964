-- Rows of an XML document are counted as those of VALUES are.
-- catalog: sales

CREATE PROCEDURE dbo.Empty_One AS
DECLARE @sql nvarchar(max), @document xml = N'<t n="Facts"/><t n="Audit"/>';
DECLARE @list TABLE (Id int IDENTITY, Name sysname);
INSERT INTO @list (Name) SELECT t.x.value('@n', 'sysname') FROM @document.nodes('/t') AS t (x);
SELECT @sql = N'TRUNCATE TABLE dbo.' + Name FROM @list WHERE Id = 2;
EXEC (@sql);

-- lineage:
--   dbo.Empty_One: writes dbo.Audit [dynamic]
