-- A variable too short for the name of a procedure holds its first bracket: the server finds none of that name, and no edge is drawn.
CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(1);
SET @name = N'[Load orders]';
EXEC @name;
GO
CREATE PROCEDURE dbo.InASchema AS
DECLARE @name nvarchar(5) = N'dbo.[Load orders]';
EXEC @name;

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: EXECUTE @name takes it for the name of a procedure.
--   HW3001: This SQL is put together at run time and its text is not known: EXECUTE @name takes it for the name of a procedure.
