-- An inline function with FROM twice has no table there; what is behind it is read all the same.
CREATE TABLE dbo.Parts (Id int);
GO
CREATE TABLE dbo.Ids (Id int);
GO
CREATE FUNCTION dbo.Broken (@id int) RETURNS TABLE AS RETURN (SELECT p.Id FROM FROM dbo.Parts AS p WHERE p.Id = @id);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.Ids (Id) SELECT Id FROM dbo.Parts;

-- lineage:
--   dbo.P: reads dbo.Parts
--   dbo.P: writes dbo.Ids
--   dbo.P: dbo.Ids.Id <- dbo.Parts.Id
--   HW1001: Expected a table here, found FROM.
