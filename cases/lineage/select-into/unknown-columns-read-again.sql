-- A table that is made of unknown columns has whatever is asked for.
CREATE TABLE dbo.X (c1 int);
GO
SELECT * INTO dbo.Copy FROM dbo.U;
INSERT INTO dbo.X (c1) SELECT a FROM dbo.Copy;
GO
CREATE VIEW dbo.V AS SELECT * FROM dbo.U;
GO
INSERT INTO dbo.X (c1) SELECT b FROM dbo.V;

-- lineage:
--   dbo.V: reads dbo.U
--   reads dbo.Copy
--   reads dbo.U
--   reads dbo.V
--   writes dbo.Copy
--   writes dbo.X
--   dbo.Copy.* <- dbo.U.*
--   dbo.V: dbo.V.* <- dbo.U.*
--   dbo.X.c1 <- dbo.Copy.a
--   dbo.X.c1 <- dbo.V.b
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.U are not known, so * cannot be expanded.
