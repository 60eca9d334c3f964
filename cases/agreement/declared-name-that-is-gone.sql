-- A declared name that the catalog does not have is kept; not where it is an alias, a method of a column, or SQL Server's own.
-- declared: dbo.P names dbo.B, stg.Gone, t, doc.nodes, x.VALUE, sys.objects, Far.dbo.Gone, Box.Far.dbo.Gone, sp_help
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B;

-- agreement:
--   dbo.P: Box.Far.dbo.Gone: declared (out of date)
--   dbo.P: Far.dbo.Gone: declared (out of date)
--   dbo.P: dbo.B: both
--   dbo.P: stg.Gone: declared (out of date)
