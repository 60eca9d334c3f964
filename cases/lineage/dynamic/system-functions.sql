-- A text is put together from what the server says of the module: its database, its name, its schema; a script has no name.
-- catalog: sales
-- default database: Shop

CREATE PROCEDURE dbo.P AS
DECLARE @db sysname = DB_NAME(DB_ID()), @name sysname = OBJECT_NAME(@@PROCID), @schema sysname = OBJECT_SCHEMA_NAME(@@PROCID);
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM ' + @schema + N'.Orders_' + @name);
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.[Orders of ' + @db + N']');
GO
DECLARE @own sysname = OBJECT_NAME(@@PROCID), @of sysname = OBJECT_SCHEMA_NAME(@@PROCID);
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Orders_' + @own);
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Lines_' + @of);

-- lineage:
--   dbo.P: reads dbo.Orders_P [dynamic]
--   dbo.P: reads dbo.[Orders of Shop] [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders_P.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.[Orders of Shop].Total [dynamic]
--   HW3002: The name dbo.Orders_{OBJECT_NAME(@@PROCID)} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.Lines_{OBJECT_SCHEMA_NAME(@@PROCID)} is only partly known at run time; no edge is drawn.
