-- Between two tables the data goes through what carries it, as the person calls it, or through both names.
-- stated: dbo.A -> dbo.B through Nightly copy (X -> y): by hand
-- stated: dbo.A -> dbo.B
-- stated: dbo.B -> dbo.A through dbo.V
-- stated: dbo.B -> dbo.A through dbo.A
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.B (y) SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Empty AS RETURN;

-- stated edges:
--   [Nightly copy] reads dbo.A [hint], proofs: 0, stated in line 2: by hand
--   [Nightly copy] writes dbo.B [hint], proofs: 0, stated in line 2: by hand
--   [dbo.A to dbo.B] reads dbo.A [hint], proofs: 0, stated in line 3
--   [dbo.A to dbo.B] writes dbo.B [hint], proofs: 0, stated in line 3
--   dbo.V reads dbo.B [hint], proofs: 0, stated in line 4
--   dbo.V writes dbo.A [hint], proofs: 0, stated in line 4
--   [dbo.A] reads dbo.B [hint], proofs: 0, stated in line 5
--   [dbo.A] writes dbo.A [hint], proofs: 0, stated in line 5
--   [Nightly copy]: dbo.B.y <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 2: by hand
