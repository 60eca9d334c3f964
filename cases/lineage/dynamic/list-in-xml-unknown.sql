-- A document that is not known, or has namespaces, or XQuery beyond paths: nothing is made of it, and that is said.
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
CREATE PROCEDURE dbo.Unknown @given nvarchar(20) AS
DECLARE @sql nvarchar(max) = N'', @x xml = N'<t name="Lines"/><t name="Orders"/>', @dtd xml = N'<!DOCTYPE t [<!ENTITY e "x">]><t name="&e;"/>';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'FLWOR', @x.value('(for $t in /t return $t/@name)[1]', 'sysname')),
  (N'a choice', @x.value('if (/t) then "a" else "b"', 'sysname')),
  (N'a function that it does not have', @x.value('(/t[starts-with(@name, "L")]/@name)[1]', 'sysname')),
  (N'a text where a number belongs', @x.value('(/t[@name > 1]/@name)[1]', 'sysname')),
  (N'a variable that is not known', @x.value('(/t[@name = sql:variable("@given")]/@name)[1]', 'sysname')),
  (N'no number', @x.value('number((/t/@name)[1])', 'sysname')),
  (N'no XQuery', @x.value('(/t', 'sysname')),
  (N'a DTD', @dtd.value('(/t/@name)[1]', 'sysname'))
) AS f (name, value);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.AroundAPart AS
DECLARE @sql nvarchar(max) = N'', @x xml = N'<list name="Lines"><t/></list>';
SELECT @sql += N'DELETE FROM dbo.[' + p.t.value('(../@name)[1]', 'sysname') + p.t.value('(/list/@name)[1]', 'sysname') + N'];' FROM @x.nodes('/list/t') AS p(t);
SELECT @sql += N'DELETE FROM dbo.[' + p.t.value('.', 'sysname') + N'];' FROM @x.nodes('/list/@name') AS p(t);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.NotThere AS
DECLARE @x xml = N'<t/>', @sql nvarchar(max);
SET @sql = N'DELETE FROM dbo.' + @x.value('(/t/@name)[1]', 'sysname');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfAColumn AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'DELETE FROM dbo.[' + (SELECT MAX(n.t.value('.', 'sysname')) FROM o.Note.nodes('/t') AS n(t)) + N'];' FROM dbo.Orders AS o;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OtherFunctions AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'DELETE FROM dbo.[' + n.t.value('.', 'sysname') + N'];'
FROM (VALUES (CAST(N'<t>Lines</t>' AS xml))) AS d (util) CROSS APPLY util.Parts('/t') AS n(t);
EXEC (@sql);
SET @sql = N'';
SELECT @sql += N'DELETE FROM dbo.[' + n.t.value('.', 'sysname') + N'];' FROM nodes('/t') AS n(t);
EXEC (@sql);

-- lineage:
--   dbo.OfAColumn: reads dbo.Orders
--   dbo.OtherFunctions: reads dbo.nodes
--   dbo.OtherFunctions: reads util.Parts
--   HW3002: The name dbo.{w.t.value('.', 'sysname')} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'TRUNCATE TABLE dbo.' + w.t.value('.', 'sysname') + N';' is repeated.
--   HW3002: The name dbo.{@x.value('declare default element namespace "urn:lists"; (/…} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[FLWOR: {@x.value('(for $t in /t return $t/@name)[1]', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a choice: {@x.value('if (/t) then "a" else "b"', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a function that it does not have: {@x.value('(/t[starts-with(@name, "L")]/@name)[1]', 'sysname…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a text where a number belongs: {@x.value('(/t[@name > 1]/@name)[1]', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a variable that is not known: {@x.value('(/t[@name = sql:variable("@given")]/@name)[1]', '…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[no number: {@x.value('number((/t/@name)[1])', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[no XQuery: {@x.value('(/t', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a DTD: {@dtd.value('(/t/@name)[1]', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{p.t.value('(../@name)[1]', 'sysname')}{p.t.value('(/list/@name)[1]', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{p.t.value('.', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.[' + p.t.value('.', 'sysname') + N'];' is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
--   HW3002: The name dbo.[{MAX(n.t.value('.', 'sysname'))}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.[' + (SELECT MAX(n.t.value('.', 'sysname'… is repeated.
--   HW3002: The name dbo.[{n.t.value('.', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.[' + n.t.value('.', 'sysname') + N'];' is repeated.
--   HW3002: The name dbo.[{n.t.value('.', 'sysname')}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.[' + n.t.value('.', 'sysname') + N'];' is repeated.
