-- A cursor over no rows is at its end at once, whatever table is behind them, and what stands behind the loop runs.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @which int = 0, @command nvarchar(max);
DECLARE c CURSOR LOCAL FOR SELECT N'INSERT INTO dbo.Facts (Name) VALUES (N''' + Name + N''')' FROM dbo.Countries WHERE @which = 1;
OPEN c;
FETCH NEXT FROM c INTO @command;
WHILE @@FETCH_STATUS = 0
BEGIN
  PRINT @command;
  FETCH NEXT FROM c INTO @command;
END;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders');

-- lineage:
--   dbo.P: reads dbo.Countries
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
