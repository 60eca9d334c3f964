-- Where a script creates a table only if it is not there, it has the columns of both scripts; where it is dropped before, it begins anew.

CREATE TABLE dbo.Twice (Id int, Name nvarchar(50));
CREATE TABLE dbo.Dropped (Id int, Old int);
CREATE TABLE dbo.Dropped_And_Created (Id int);
CREATE TABLE dbo.Dropped_As_View (Id int, Old int);
CREATE TABLE dbo.Replaced (Id int, Old int);
SELECT s.X INTO dbo.Made FROM dbo.Source AS s;
GO
ALTER TABLE dbo.Twice ADD Added int;
GO
DROP VIEW dbo.Dropped_As_View;
IF OBJECT_ID('dbo.Twice') IS NULL
BEGIN
  CREATE TABLE dbo.Twice (Name nvarchar(100), Id int, Town nvarchar(50));
END;
IF OBJECT_ID('dbo.Dropped') IS NOT NULL
BEGIN
  DROP TABLE IF EXISTS dbo.Nothing, dbo.Dropped;
  CREATE TABLE dbo.Dropped (Id int);
END;
DROP TABLE dbo.Dropped_And_Created;
CREATE TABLE dbo.Dropped_And_Created (Id int);
IF OBJECT_ID('dbo.Dropped_And_Created') IS NULL CREATE TABLE dbo.Dropped_And_Created (More int);
IF OBJECT_ID('dbo.Dropped_As_View') IS NULL CREATE TABLE dbo.Dropped_As_View (Id int);
IF OBJECT_ID('dbo.Made') IS NULL CREATE TABLE dbo.Made (Y int);
IF 1 = 1 PRINT 'replaced' ELSE BEGIN TRY CREATE TABLE dbo.Twice (InElse int) END TRY BEGIN CATCH PRINT 'no' END CATCH;
BEGIN
  CREATE TABLE dbo.Replaced (Id int);
END;

-- objects:
--   [case.sql]: Script
--   dbo.Dropped: Table (1 Id int)
--   dbo.Dropped_And_Created: Table (1 Id int, 2 More int)
--   dbo.Dropped_As_View: Table (1 Id int, 2 Old int)
--   dbo.Made: Table (1 Y int)
--   dbo.Replaced: Table (1 Id int)
--   dbo.Source: Unresolved
--   dbo.Twice: Table (1 Id int, 2 Name nvarchar(50), 3 Added int, 4 Town nvarchar(50), 5 InElse int)
