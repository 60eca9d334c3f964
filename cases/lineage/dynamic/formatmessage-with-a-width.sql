-- FORMATMESSAGE fills its places to their width, with noughts or blanks.
CREATE TABLE dbo.Sales_202403 (v int);
GO
CREATE TABLE dbo.T (x int);
GO
CREATE PROCEDURE dbo.P AS
DECLARE @day date = '20240305';
DECLARE @sql nvarchar(max) = FORMATMESSAGE(N'INSERT INTO dbo.T (x) SELECT v FROM dbo.Sales_%04d%02d WHERE v > %3d', YEAR(@day), MONTH(@day), 7);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Sales_202403 [dynamic]
--   dbo.P: writes dbo.T [dynamic]
--   dbo.P: dbo.T.x <- dbo.Sales_202403.v [dynamic]
--   dbo.P: dbo.T.x <~ dbo.Sales_202403.v (filter) [dynamic]
