-- Through a module, a stated column edge confirms the direct one that its text proves, not the filter beside it.
-- stated: dbo.A -> dbo.B through dbo.Load (x -> y)
-- stated: dbo.A -> dbo.B through dbo.Filter (x -> y)
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.B (y) SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Empty AS RETURN;
GO
CREATE PROCEDURE dbo.Filter AS INSERT INTO dbo.B (y) SELECT 1 FROM dbo.A WHERE x > 0;
GO
CREATE PROCEDURE dbo.Other AS INSERT INTO dbo.B (y) SELECT x FROM dbo.A WHERE x > 0;

-- stated edges:
--   dbo.Load writes dbo.B [parsed, hint], proofs: 1, stated in line 2
--   dbo.Load reads dbo.A [parsed, hint], proofs: 1, stated in line 2
--   dbo.Filter writes dbo.B [parsed, hint], proofs: 1, stated in line 3
--   dbo.Filter reads dbo.A [parsed, hint], proofs: 1, stated in line 3
--   dbo.Load: dbo.B.y <- dbo.A.x (identity) [parsed, hint], proofs: 1, stated in line 2
--   dbo.Filter: dbo.B.y <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 3
