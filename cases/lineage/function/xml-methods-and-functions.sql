-- A method of a column and a function of a schema are written alike: dbo is a schema, a source of FROM makes it a method.
CREATE TABLE dbo.Docs (Id int, Doc xml, Shape geometry);
GO
CREATE TABLE dbo.R (a nvarchar(10), b int, c float);
GO
INSERT INTO dbo.R (a) SELECT Doc.VALUE('(/a)[1]', 'nvarchar(10)') FROM dbo.Docs;
INSERT INTO dbo.R (a, b) SELECT dbo.value(d.Doc), Other.dbo.Total(d.Id) FROM dbo.Docs AS d;
INSERT INTO dbo.R (a, b) SELECT u.Doc.value('(/a)[1]', 'nvarchar(10)'), dbo.Unknown2.Doc.exist('/b') FROM dbo.Unknown AS u CROSS JOIN dbo.Unknown2;
INSERT INTO dbo.R (b) SELECT d.Shape.AnyMethod() FROM dbo.R AS r CROSS JOIN dbo.Docs AS d;
INSERT INTO dbo.R (b) SELECT tax.Area(Shape) FROM dbo.Docs;
INSERT INTO dbo.R (c) SELECT [sum].Area(Shape) FROM dbo.Docs;

-- lineage:
--   reads Other.dbo.Total
--   reads dbo.Docs
--   reads dbo.R
--   reads dbo.Unknown
--   reads dbo.Unknown2
--   reads dbo.value
--   reads sum.Area
--   reads tax.Area
--   writes dbo.R
--   dbo.R.a <- dbo.Docs.Doc (transformation)
--   dbo.R.a <- dbo.Unknown.Doc (transformation)
--   dbo.R.b <- dbo.Docs.Id (transformation)
--   dbo.R.b <- dbo.Docs.Shape (transformation)
--   dbo.R.b <- dbo.Unknown2.Doc (transformation)
--   dbo.R.c <- dbo.Docs.Shape (transformation)
