-- The rename of a column of a table that no catalog has changes nothing that anybody knows.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC sp_rename N'dbo.Gone.Old', N'New', N'COLUMN';
INSERT INTO dbo.Settings (Name) SELECT g.New FROM dbo.Gone AS g;

-- lineage:
--   dbo.P: reads dbo.Gone
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Name <- dbo.Gone.New
