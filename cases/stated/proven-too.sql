-- An edge that the text proves too has both origins, and keeps each note beside the proof.
-- stated: dbo.A -> dbo.Load: agreed with sales
-- stated: dbo.A -> dbo.Load
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
--   dbo.Load reads dbo.A [parsed, hint], proofs: 1, stated in line 2: agreed with sales and in line 3
