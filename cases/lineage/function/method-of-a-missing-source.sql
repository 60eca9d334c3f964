-- A method of a column whose table FROM does not name is said to have no source; it is no function.
CREATE TABLE dbo.Docs (Id int, Doc xml);
GO
CREATE TABLE dbo.R (a nvarchar(10));
GO
INSERT INTO dbo.R (a) SELECT dbo.Docz.Doc.value('(/a)[1]', 'nvarchar(10)') FROM dbo.Docs;

-- lineage:
--   reads dbo.Docs
--   writes dbo.R
--   HW2004: The alias or table dbo.Docz is not a source of this statement.
