-- sp_MSforeachtable runs its text for tables that nobody knows.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC sp_MSforeachtable N'INSERT INTO dbo.Settings (Name) SELECT ''?'' FROM ?';

-- lineage:
--   dbo.P: writes dbo.Settings [dynamic]
--   HW3002: The name {each} is only partly known at run time; no edge is drawn.
