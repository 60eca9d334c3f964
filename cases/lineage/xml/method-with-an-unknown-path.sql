-- A method of XML in dynamic SQL whose path is put in by the run is a method of its column all the same.
CREATE TABLE dbo.Documents (Id int, Body xml);
CREATE TABLE dbo.Names (Name nvarchar(100));
GO
CREATE PROCEDURE dbo.P @path nvarchar(100) AS
EXEC (N'INSERT INTO dbo.Names (Name) SELECT Body.value(' + @path + N', ''nvarchar(100)'') FROM dbo.Documents AS d');

-- lineage:
--   dbo.P: reads dbo.Documents [dynamic]
--   dbo.P: writes dbo.Names [dynamic]
--   dbo.P: dbo.Names.Name <- dbo.Documents.Body (transformation) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @path.
