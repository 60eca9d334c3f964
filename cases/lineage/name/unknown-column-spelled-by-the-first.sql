-- A column of a table that only the SQL names is one column, spelled as the first module spells it.

CREATE TABLE dbo.T (a int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.T (a) SELECT m.Code FROM dbo.Missing AS m;
GO
CREATE PROCEDURE dbo.Q AS INSERT INTO dbo.T (a) SELECT m.CODE FROM dbo.MISSING AS m;

-- lineage:
--   dbo.P: reads dbo.Missing
--   dbo.P: writes dbo.T
--   dbo.Q: reads dbo.Missing
--   dbo.Q: writes dbo.T
--   dbo.P: dbo.T.a <- dbo.Missing.Code
--   dbo.Q: dbo.T.a <- dbo.Missing.Code
