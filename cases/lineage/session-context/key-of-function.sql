-- A key of SESSION_CONTEXT that a function makes: the function is read, a column in it decides what comes out.
CREATE TABLE dbo.Users (Id int, Setting sysname, Value nvarchar(40));
GO
CREATE FUNCTION dbo.KeyOfUser() RETURNS sysname AS BEGIN RETURN N'user' END
GO
CREATE FUNCTION dbo.CurrentName() RETURNS nvarchar(40) AS BEGIN RETURN CONVERT(nvarchar(40), SESSION_CONTEXT(dbo.KeyOfUser())) END
GO
CREATE PROCEDURE dbo.Keep AS UPDATE dbo.Users SET Value = CAST(SESSION_CONTEXT(Setting) AS nvarchar(40));

-- lineage:
--   dbo.CurrentName: reads dbo.KeyOfUser
--   dbo.Keep: writes dbo.Users
--   dbo.Keep: dbo.Users.Value <~ dbo.Users.Setting (conditional)
--   HW3004: The construct the key dbo.KeyOfUser() of SESSION_CONTEXT is not followed.
--   HW3004: The construct the key Setting of SESSION_CONTEXT is not followed.
