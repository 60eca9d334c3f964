-- That the text names the module's own database by DB_NAME() hides no mistake in it; what stands in a hole may do so.
-- catalog: sales

CREATE PROCEDURE dbo.Told AS
DECLARE @sql nvarchar(max) = N'UPDATE ' + DB_NAME() + N'.dbo.Archive SET Total = Sum';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Hidden @from nvarchar(400) AS
EXEC (N'UPDATE a SET Total = Sum FROM dbo.Archive AS a ' + @from);

-- lineage:
--   dbo.Hidden: reads dbo.Archive [dynamic]
--   dbo.Hidden: writes dbo.Archive [dynamic]
--   dbo.Told: writes dbo.Archive [dynamic]
--   HW2003: None of the sources here has a column Sum.
--   HW3001: This SQL is put together at run time and its text is not known: @from.
