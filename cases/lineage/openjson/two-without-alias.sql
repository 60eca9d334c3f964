-- Of two documents without an alias, a column that both have is nobody's, and it is said.
CREATE TABLE dbo.B (x nvarchar(10));
GO
CREATE PROCEDURE dbo.P @a nvarchar(max), @b nvarchar(max) AS
INSERT INTO dbo.B (x) SELECT value FROM OPENJSON(@a) CROSS JOIN OPENJSON(@b);

-- lineage:
--   dbo.P: writes dbo.B
--   HW2002: The column value exists in several sources: one without an alias, one without an alias.
