-- A column may be called by its table's whole name, with the schema left out.
INSERT INTO dbo.B (x, y)
SELECT Other..A.x, Other.dbo.A.y FROM Other..A
UNION ALL
SELECT Other.dbo.C.x, Other..C.y FROM Other.dbo.C;

-- lineage:
--   reads Other.dbo.A
--   reads Other.dbo.C
--   writes dbo.B
--   dbo.B.x <- Other.dbo.A.x
--   dbo.B.x <- Other.dbo.C.x
--   dbo.B.y <- Other.dbo.A.y
--   dbo.B.y <- Other.dbo.C.y
