-- A document that is not known, or has namespaces, or a path beyond the plain ones: nothing is made of it, and that is said.
-- catalog: sales

CREATE PROCEDURE dbo.NotAll @which xml AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'TRUNCATE TABLE dbo.' + w.t.value('.', 'sysname') + N';' FROM @which.nodes('/t') AS w(t);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Namespaces AS
DECLARE @x xml = N'<t xmlns="urn:lists" name="Lines"/>', @sql nvarchar(max);
SET @sql = N'DELETE FROM dbo.' + @x.value('declare default element namespace "urn:lists"; (/t/@name)[1]', 'sysname');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.LongPath AS
DECLARE @x xml = N'<t name="Lines"/><t name="Orders"/>', @sql nvarchar(max);
SET @sql = N'DELETE FROM dbo.' + @x.value('(/t[last()]/@name)[1]', 'sysname');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.NotThere AS
DECLARE @x xml = N'<t/>', @sql nvarchar(max);
SET @sql = N'DELETE FROM dbo.' + @x.value('(/t/@name)[1]', 'sysname');
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.{w.t.value('.', 'sysname')} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'TRUNCATE TABLE dbo.' + w.t.value('.', 'sysname') + N';' is repeated.
--   HW3002: The name dbo.{@x.value('declare default element namespace "urn:lists"; (/…} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@x.value('(/t[last()]/@name)[1]', 'sysname')} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
