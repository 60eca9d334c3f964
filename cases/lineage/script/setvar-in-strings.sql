-- The value of a variable of sqlcmd stands in strings as well: in a text that runs, in the name of a file, and where a table gets another name.
-- catalog: sales

:setvar Table Archive
:setvar Folder "C:\feed\"
GO
INSERT INTO dbo.$(Table)_new (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC sp_rename N'dbo.$(Table)_new', N'$(Table)';
GO
BULK INSERT dbo.Facts FROM '$(Folder)facts.csv';
GO
CREATE PROCEDURE dbo.P AS
DECLARE @target sysname = N'dbo.$(Table)';
EXEC (N'UPDATE ' + @target + N' SET Total = NULL; DELETE FROM dbo.$(Other);');

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.[$(Other)] [dynamic]
--   reads [@C:\feed\facts.csv]
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Facts
--   dbo.Archive.Id <- dbo.Orders.Id
