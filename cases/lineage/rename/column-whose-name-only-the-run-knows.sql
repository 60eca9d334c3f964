-- The rename of a column that only the run knows is told where it is one of a temp table; columns of the catalog keep the names that the catalog has.
-- catalog: sales

CREATE PROCEDURE dbo.P @old sysname AS
EXEC sp_rename @old, N'Title', N'COLUMN';
CREATE TABLE #rows (Name nvarchar(100));
DECLARE @column sysname = N'#rows.' + @old;
EXEC tempdb..sp_rename @column, N'Title', N'COLUMN';

-- lineage:
--   HW3002: The name #rows.{@old} is only partly known at run time; no edge is drawn.
