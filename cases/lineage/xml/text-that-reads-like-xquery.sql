-- sql:column() in a plain text is nothing but text; in the text of modify() it is a column.
CREATE TABLE dbo.Doc (Id int, Body xml, Note nvarchar(200), Title nvarchar(50));
GO
CREATE PROCEDURE dbo.P AS
UPDATE d SET Note = N'sql:column("d.Title")' FROM dbo.Doc AS d;
UPDATE d SET Body.modify('replace value of (/t/text())[1] with sql:column("d.Title")') FROM dbo.Doc AS d;

-- lineage:
--   dbo.P: reads dbo.Doc
--   dbo.P: writes dbo.Doc
--   dbo.P: dbo.Doc.Body <- dbo.Doc.Body (transformation)
--   dbo.P: dbo.Doc.Body <- dbo.Doc.Title (transformation)
