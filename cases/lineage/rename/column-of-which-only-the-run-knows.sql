-- Which column of a table of the catalog a rename renames may not be known: what it is called matters to no edge.
-- catalog: sales

CREATE PROCEDURE dbo.Change @column sysname AS
DECLARE @old nvarchar(300) = N'dbo.Orders.' + @column;
EXEC sp_rename @old, N'Sum', N'COLUMN';

-- lineage:
--   (none)
