-- The elements of a constant document are a list that ends: each is there once, with a schema and without.

CREATE PROCEDURE dbo.Plain AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'TRUNCATE TABLE dbo.' + j.value + N';' FROM OPENJSON(N'["First", "Second"]') AS j;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Shaped AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'TRUNCATE TABLE dbo.' + j.Name + N';'
FROM OPENJSON(N'{"tables": [{"name": "Third"}, {"name": "Fourth"}]}', N'$.tables') WITH (Name sysname N'$.name') AS j;
EXEC (@sql);

-- lineage:
--   dbo.Plain: writes dbo.First [dynamic]
--   dbo.Plain: writes dbo.Second [dynamic]
--   dbo.Shaped: writes dbo.Fourth [dynamic]
--   dbo.Shaped: writes dbo.Third [dynamic]
