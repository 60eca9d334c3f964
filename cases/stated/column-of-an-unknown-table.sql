-- A column of a table that only the SQL knows is spelled as a module spells it, however a person does.
-- stated: dbo.Elsewhere -> dbo.B (CODE -> y, Size -> y)
CREATE TABLE dbo.B (y int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B (y) SELECT e.Code FROM dbo.Elsewhere AS e;

-- stated edges:
--   [dbo.Elsewhere to dbo.B] reads dbo.Elsewhere [hint], proofs: 0, stated in line 2
--   [dbo.Elsewhere to dbo.B] writes dbo.B [hint], proofs: 0, stated in line 2
--   [dbo.Elsewhere to dbo.B]: dbo.B.y <- dbo.Elsewhere.Code (transformation) [hint], proofs: 0, stated in line 2
--   [dbo.Elsewhere to dbo.B]: dbo.B.y <- dbo.Elsewhere.Size (transformation) [hint], proofs: 0, stated in line 2
--   line 2: HW2001: The name dbo.Elsewhere is not in the catalog.
