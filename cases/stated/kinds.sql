-- A stated edge is a read, a write or a call by what stands at its ends.
-- stated: dbo.A -> dbo.Empty
-- stated: Empty -> dbo.B
-- stated: dbo.Empty -> dbo.Load
-- stated: dbo.V -> dbo.Empty
-- stated: dbo.B -> dbo.V
-- stated: dbo.V -> dbo.B
-- stated: dbo.OnA -> dbo.Load
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
CREATE TRIGGER dbo.OnA ON dbo.A AFTER INSERT AS RETURN;

-- stated edges:
--   dbo.Empty reads dbo.A [hint], proofs: 0, stated in line 2
--   dbo.Empty writes dbo.B [hint], proofs: 0, stated in line 3
--   dbo.Empty calls dbo.Load [hint], proofs: 0, stated in line 4
--   dbo.Empty reads dbo.V [hint], proofs: 0, stated in line 5
--   dbo.V reads dbo.B [hint], proofs: 0, stated in line 6
--   dbo.V writes dbo.B [hint], proofs: 0, stated in line 7
--   dbo.OnA calls dbo.Load [hint], proofs: 0, stated in line 8
