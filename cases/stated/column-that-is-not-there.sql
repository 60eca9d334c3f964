-- A column that a table or view of the catalog does not have is kept, and said, with the line of the edge; where the columns are not known, nothing is.
-- stated: dbo.A -> dbo.B (x -> y, nowhere -> y, x -> Wrong)
-- stated: dbo.V -> dbo.B (X -> y, gone -> Y)
-- stated: Lake.dbo.Feed -> dbo.Load (a -> b)
-- stated: dbo.Secret -> dbo.B (a -> y)
-- encrypted: dbo.Secret
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;
GO
CREATE VIEW dbo.Secret AS SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Load AS RETURN;

-- stated edges:
--   [dbo.A to dbo.B] reads dbo.A [hint], proofs: 0, stated in line 2
--   [dbo.A to dbo.B] writes dbo.B [hint], proofs: 0, stated in line 2
--   dbo.V writes dbo.B [hint], proofs: 0, stated in line 3
--   dbo.Load reads Lake.dbo.Feed [hint], proofs: 0, stated in line 4
--   dbo.Secret writes dbo.B [hint], proofs: 0, stated in line 5
--   [dbo.A to dbo.B]: dbo.B.y <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 2
--   [dbo.A to dbo.B]: dbo.B.y <- dbo.A.nowhere (transformation) [hint], proofs: 0, stated in line 2
--   [dbo.A to dbo.B]: dbo.B.Wrong <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 2
--   dbo.V: dbo.B.y <- dbo.V.x (transformation) [hint], proofs: 0, stated in line 3
--   dbo.V: dbo.B.y <- dbo.V.gone (transformation) [hint], proofs: 0, stated in line 3
--   dbo.Load: dbo.Load.b <- Lake.dbo.Feed.a (transformation) [hint], proofs: 0, stated in line 4
--   dbo.Secret: dbo.B.y <- dbo.Secret.a (transformation) [hint], proofs: 0, stated in line 5
--   line 2: HW2016: dbo.A has no column nowhere.
--   line 2: HW2016: dbo.B has no column Wrong.
--   line 3: HW2016: dbo.V has no column gone.
--   line 4: HW2001: The name Lake.dbo.Feed is not in the catalog.
