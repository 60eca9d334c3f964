-- A name of two parts is looked up in the own database alone: the copy has its columns, not those of the table of a database that is called like the module's schema.
CREATE TABLE dbo.Source (a int, b int);
CREATE TABLE stage.dbo.Source (x int);
CREATE TABLE dbo.T (a int, b int);
GO
CREATE PROCEDURE stage.Copy_ AS SELECT * INTO dbo.Copied FROM dbo.Source;
GO
CREATE PROCEDURE dbo.Read_ AS INSERT INTO dbo.T SELECT * FROM dbo.Copied;

-- lineage:
--   dbo.Read_: reads dbo.Copied
--   dbo.Read_: writes dbo.T
--   stage.Copy_: reads dbo.Source
--   stage.Copy_: writes dbo.Copied
--   dbo.Read_: dbo.T.a <- dbo.Copied.a
--   dbo.Read_: dbo.T.b <- dbo.Copied.b
--   stage.Copy_: dbo.Copied.a <- dbo.Source.a
--   stage.Copy_: dbo.Copied.b <- dbo.Source.b
