-- CHAR and NCHAR take bytes for a number: what is put between two words by them parts them, or goes on the name.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT o.Id' + CHAR(0x0D) + NCHAR(0x000a) + N'FROM dbo.Orders AS o';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.Archiv' + CHAR(0x65);
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.Price' + NCHAR(0x073);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Beyond AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Archiv' + CHAR(0x165);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Prices [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
