-- An OUTPUT parameter of the text carries a name out.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @table sysname;
EXEC sp_executesql N'SET @t = N''dbo.Orders''', N'@t sysname OUTPUT', @t = @table OUTPUT;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM ' + @table);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
