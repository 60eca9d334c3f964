-- A column of the override file may stand as it is called, or in brackets as SQL writes it.
-- stated: dbo.A -> dbo.B ([a]]b] -> c d, a]b -> [c d], [k] -> [k])
CREATE TABLE dbo.A ([a]]b] int, [[k]]] int);
GO
CREATE TABLE dbo.B ([c d] int, k int);

-- stated edges:
--   [dbo.A to dbo.B] reads dbo.A [hint], proofs: 0, stated in line 2
--   [dbo.A to dbo.B] writes dbo.B [hint], proofs: 0, stated in line 2
--   [dbo.A to dbo.B]: dbo.B.[c d] <- dbo.A.[a]]b] (transformation) [hint], proofs: 0, stated in line 2 and in line 2
--   [dbo.A to dbo.B]: dbo.B.k <- dbo.A.[[k]]] (transformation) [hint], proofs: 0, stated in line 2
