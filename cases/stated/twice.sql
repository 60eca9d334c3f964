-- Two lines that state the same columns are one edge with both places; a wrong column in the SQL is said as ever.
-- stated: dbo.A -> dbo.B through Nightly copy (x -> y)
-- stated: dbo.A -> dbo.B through Nightly copy (x -> y): again
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B (y) SELECT nowhere FROM dbo.A;

-- stated edges:
--   [Nightly copy] reads dbo.A [hint], proofs: 0, stated in line 2 and in line 3: again
--   [Nightly copy] writes dbo.B [hint], proofs: 0, stated in line 2 and in line 3: again
--   [Nightly copy]: dbo.B.y <- dbo.A.x (transformation) [hint], proofs: 0, stated in line 2 and in line 3: again
--   line 8: HW2003: None of the sources here has a column nowhere.
