-- Of a cursor that a procedure declares GLOBAL on one way and LOCAL on the other, nobody knows whether its caller has it.
CREATE PROCEDURE dbo.Open_It @mine bit AS
IF @mine = 0
    DECLARE names CURSOR GLOBAL FOR SELECT Name FROM dbo.Countries;
ELSE
    DECLARE names CURSOR LOCAL FOR SELECT Name FROM dbo.Regions;
OPEN names;
GO
CREATE PROCEDURE dbo.Load AS
DECLARE @name sysname;
EXEC dbo.Open_It 0;
FETCH NEXT FROM names INTO @name;
INSERT INTO dbo.Report (Name) VALUES (@name);

-- lineage:
--   dbo.Load: calls dbo.Open_It
--   dbo.Load: writes dbo.Report
--   dbo.Open_It: reads dbo.Countries
--   dbo.Open_It: reads dbo.Regions
--   HW3003: What names returns is not known, so the columns it fills have no source.
