-- A CTE over a table of which no column is known hands on whatever is asked for, under its own names as far as they go.
CREATE TABLE dbo.B (x int, y int);
GO
WITH c AS (SELECT * FROM dbo.Unknown) INSERT INTO dbo.B (x) SELECT a FROM c;
WITH c (a, b) AS (SELECT * FROM dbo.Unknown) INSERT INTO dbo.B (x, y) SELECT b, a FROM c;
WITH c (a, b, d) AS (SELECT u.*, v.* FROM dbo.Unknown AS u CROSS JOIN dbo.Other AS v) INSERT INTO dbo.B (x) SELECT b FROM c;

-- lineage:
--   reads dbo.Other
--   reads dbo.Unknown
--   writes dbo.B
--   dbo.B.x <- dbo.Unknown.*
--   dbo.B.x <- dbo.Unknown.a
--   dbo.B.y <- dbo.Unknown.*
--   HW2005: The columns of dbo.Unknown are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Unknown are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Other are not known, so * cannot be expanded.
--   HW2009: The column b belongs to one of these, whose columns are not all known: dbo.Unknown, dbo.Other.
