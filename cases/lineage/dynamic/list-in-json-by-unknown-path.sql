-- Where the path of one column of OPENJSON is not understood, the rows are not known.
-- catalog: sales

CREATE PROCEDURE dbo.Empty_All AS
DECLARE @sql nvarchar(max) = N'', @list nvarchar(max) = N'[{"from":"Orders","to":["Archive","Facts"]}]';
SELECT @sql += N'TRUNCATE TABLE dbo.' + [from] + N';'
FROM   OPENJSON(@list) WITH (target sysname '$.to[last]', [from] sysname);
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.{[from]} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'TRUNCATE TABLE dbo.' + [from] + N';' is repeated.
