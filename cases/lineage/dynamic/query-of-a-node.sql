-- query() gives XML and not the text of a node: what is made of it is not known, and told.
CREATE PROCEDURE dbo.EmptyTables AS
DECLARE @tables xml = N'<tables><t><name>Invoice</name></t><t><name>Receipt</name></t></tables>', @sql nvarchar(max) = N'';
SELECT @sql += N'TRUNCATE TABLE dbo.' + CAST(n.c.query('name/text()') AS nvarchar(60)) + N'; ' FROM @tables.nodes('/tables/t') AS n(c);
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.{n.c.query('name/text()')} is only partly known at run time; no edge is drawn.
