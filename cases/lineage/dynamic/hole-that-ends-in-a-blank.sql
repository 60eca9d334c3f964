-- What stands between SELECT and FROM brings its blanks along; behind a word that is no clause it is part of a name.
CREATE TABLE dbo.Readings (Meter int, TakenFrom date, Total money);
CREATE TABLE dbo.Report (Meter int, Taken date);
GO
CREATE PROCEDURE dbo.List @columns nvarchar(400) AS
EXEC (N'SELECT ' + @columns + N'FROM dbo.Readings');
GO
CREATE PROCEDURE dbo.Fill @table nvarchar(200) AS
EXEC (N'INSERT INTO dbo.Report (Meter) SELECT r.Meter FROM dbo.Readings AS r JOIN ' + @table + N'ON 1 = 1 WHERE r.Total > 5');
GO
CREATE PROCEDURE dbo.Span @what sysname AS
EXEC (N'INSERT INTO dbo.Report (Taken) SELECT r.' + @what + N'From FROM dbo.Readings AS r');

-- lineage:
--   dbo.Fill: reads dbo.Readings [dynamic]
--   dbo.Fill: writes dbo.Report [dynamic]
--   dbo.List: reads dbo.Readings [dynamic]
--   dbo.Span: reads dbo.Readings [dynamic]
--   dbo.Span: writes dbo.Report [dynamic]
--   dbo.Fill: dbo.Report.Meter <- dbo.Readings.Meter [dynamic]
--   dbo.Fill: dbo.Report.Meter <~ dbo.Readings.Total (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @columns.
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
--   HW3002: The name r.{@what}From is only partly known at run time; no edge is drawn.
