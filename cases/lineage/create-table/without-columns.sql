-- A table of which CREATE TABLE tells no column may have any: a file table, a clone.
CREATE TABLE dbo.Files AS FILETABLE;
GO
CREATE TABLE dbo.B (x nvarchar(10));
GO
INSERT INTO dbo.B (x) SELECT name FROM dbo.Files;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  CREATE TABLE dbo.More AS FILETABLE ON [PRIMARY] FILESTREAM_ON documents;
  INSERT INTO dbo.B (x) SELECT name FROM dbo.More;
END;

-- lineage:
--   dbo.P: reads dbo.More
--   dbo.P: writes dbo.B
--   reads dbo.Files
--   writes dbo.B
--   dbo.B.x <- dbo.Files.name
--   dbo.P: dbo.B.x <- dbo.More.name
