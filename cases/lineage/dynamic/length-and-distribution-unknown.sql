-- Where a length or a distribution stands that only the run knows, the rest of the text is read.

CREATE TABLE dbo.Layout (Id int, Field sysname, Length int, Spread varchar(50));
CREATE TABLE dbo.Source (Id int, Code nvarchar(20));
CREATE TABLE dbo.Target (Id int, Code nvarchar(20));
GO
CREATE PROCEDURE dbo.P @length int, @distribution nvarchar(50) AS
DECLARE @text nvarchar(max) = N'CREATE TABLE #c (Code nvarchar(' + @length + N') NULL, Price decimal(18, ' + @distribution + N'));
INSERT INTO #c (Code) SELECT Code FROM dbo.Source; INSERT INTO dbo.Target (Code) SELECT Code FROM #c;';
EXEC (@text);
GO
CREATE PROCEDURE dbo.Q @distribution nvarchar(50) AS
DECLARE @text nvarchar(max) = N'CREATE TABLE dbo.Copied WITH (DISTRIBUTION = ' + @distribution + N', HEAP) AS SELECT Id FROM dbo.Source;';
EXEC (@text);

-- lineage:
--   dbo.P: reads dbo.Source [dynamic]
--   dbo.P: writes dbo.Target [dynamic]
--   dbo.Q: reads dbo.Source [dynamic]
--   dbo.Q: writes dbo.Copied [dynamic]
--   dbo.P: dbo.Target.Code <- dbo.Source.Code [dynamic]
--   dbo.Q: dbo.Copied.Id <- dbo.Source.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @distribution.
--   HW3001: This SQL is put together at run time and its text is not known: @distribution.
