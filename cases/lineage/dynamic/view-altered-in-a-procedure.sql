-- A procedure that gives a view another text when it runs says so: the view is followed as the catalog has it. One that drops the view and makes it anew says nothing.
CREATE TABLE dbo.LoadA (Id int, Name nvarchar(50));
CREATE TABLE dbo.LoadB (Id int, Name nvarchar(50));
GO
CREATE VIEW dbo.Current_ AS SELECT l.Id, l.Name FROM dbo.LoadA AS l;
GO
CREATE PROCEDURE dbo.Turn @b bit AS
BEGIN
  DECLARE @table sysname = CASE WHEN @b = 1 THEN N'LoadB' ELSE N'LoadA' END, @sql nvarchar(max);
  SET @sql = N'ALTER VIEW dbo.Current_ AS SELECT l.Id, l.Name FROM dbo.' + @table + N' AS l';
  EXEC (@sql);
END;
GO
CREATE PROCEDURE dbo.Renew AS
BEGIN
  EXEC (N'DROP VIEW dbo.Current_');
  EXEC (N'create view dbo.Current_ as select l.Id, l.Name  from dbo.LoadA as l;');
END;

-- lineage:
--   dbo.Current_: reads dbo.LoadA
--   dbo.Current_: dbo.Current_.Id <- dbo.LoadA.Id
--   dbo.Current_: dbo.Current_.Name <- dbo.LoadA.Name
--   HW3004: The construct ALTER VIEW dbo.Current_ in dynamic SQL is not followed.
