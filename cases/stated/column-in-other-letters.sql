-- A column that is stated in other letters is the catalog's, spelled as it is there; one of a view too.
-- stated: dbo.a -> dbo.b (X -> Y)
-- stated: dbo.v -> dbo.b (X -> Y)
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;

-- stated edges:
--   [dbo.A to dbo.B] reads dbo.A [hint], proofs: 0, stated in line 2
--   [dbo.A to dbo.B] writes dbo.B [hint], proofs: 0, stated in line 2
--   dbo.V writes dbo.B [hint], proofs: 0, stated in line 3
--   [dbo.A to dbo.B]: dbo.B.y <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 2
--   dbo.V: dbo.B.y <- dbo.V.x (transformation) [hint], proofs: 0, stated in line 3
