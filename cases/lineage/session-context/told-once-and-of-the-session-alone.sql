-- What only others leave in the session is told where it is read, not again where that is called, nor of a caller's temp table with a column of that name.
-- catalog: sales

CREATE PROCEDURE dbo.Sign_In AS
DECLARE @name sysname;
SELECT @name = Name FROM dbo.Settings;
EXEC sp_set_session_context N'name', @name;
GO
CREATE PROCEDURE dbo.Note AS
INSERT INTO dbo.Audit (What) VALUES (CONVERT(sysname, SESSION_CONTEXT(N'name')));
GO
CREATE PROCEDURE dbo.Note_Too AS
EXEC dbo.Note;
GO
CREATE PROCEDURE dbo.Note_Given AS
INSERT INTO dbo.Lines (OrderId) SELECT name FROM #given;

-- lineage:
--   dbo.Note: writes dbo.Audit
--   dbo.Note_Given: writes dbo.Lines
--   dbo.Note_Too: calls dbo.Note
--   dbo.Sign_In: reads dbo.Settings
--   HW3006: What the session keeps here is set in other modules, from which no call leads here: dbo.Audit.What has no source.
--   HW2007: The temp table #given is created by a caller; its columns are not known here.
