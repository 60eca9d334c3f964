-- Where the text proves a column twice, as it is and inside of an expression, a statement confirms the first.
-- stated: dbo.A -> dbo.B through dbo.Twice (x -> y)
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
CREATE PROCEDURE dbo.Twice AS
BEGIN
  INSERT INTO dbo.B (y) SELECT x FROM dbo.A;
  INSERT INTO dbo.B (y) SELECT x + 1 FROM dbo.A;
END;

-- stated edges:
--   dbo.Twice writes dbo.B [parsed, hint], proofs: 2, stated in line 2
--   dbo.Twice reads dbo.A [parsed, hint], proofs: 2, stated in line 2
--   dbo.Twice: dbo.B.y <- dbo.A.x (identity) [parsed, hint], proofs: 1, stated in line 2
