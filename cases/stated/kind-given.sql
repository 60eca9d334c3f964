-- A person who says the kind is believed, between two tables too.
-- stated: dbo.Empty -> dbo.Load as write
-- stated: dbo.A -> dbo.B as write (x -> y)
-- stated: dbo.A -> dbo.Empty as read (x -> x)
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
--   dbo.Empty writes dbo.Load [hint], proofs: 0, stated in line 2
--   dbo.A writes dbo.B [hint], proofs: 0, stated in line 3
--   dbo.Empty reads dbo.A [hint], proofs: 0, stated in line 4
--   dbo.A: dbo.B.y <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 3
--   dbo.Empty: dbo.Empty.x <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 4
