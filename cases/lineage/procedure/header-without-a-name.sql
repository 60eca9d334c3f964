-- A procedure, a view or a trigger whose name or table is not there is told, and makes no object without a name.
CREATE TABLE dbo.Parts (Id int);
GO
CREATE PROCEDURE @id int AS SELECT Id FROM dbo.Parts WHERE Id = @id;
GO
CREATE VIEW AS SELECT Id FROM dbo.Parts;
GO
CREATE TRIGGER dbo.Parts_Copy AFTER INSERT AS DELETE FROM dbo.Parts;
GO
CREATE PROCEDURE dbo.P AS DELETE FROM dbo.Parts;

-- lineage:
--   dbo.P: writes dbo.Parts
--   dbo.Parts_Copy: writes dbo.Parts
--   HW1001: Expected ON here, found AFTER.
--   HW1001: Expected a name here, found @id.
--   HW1001: Expected a name here, found AS.
