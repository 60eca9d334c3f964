-- A star over unknown columns inside of FROM leaves nothing open for who names the columns; it is told to who asks for all of them, or for one by its place.
CREATE TABLE dbo.Kept (a int, b int);
GO
CREATE PROCEDURE dbo.LatestOfEach AS
INSERT INTO dbo.Kept (a) SELECT x.a FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY k ORDER BY d DESC) AS n FROM feed.Row_) AS x WHERE x.n = 1;
GO
CREATE PROCEDURE dbo.Merged AS
MERGE dbo.Kept AS t USING (SELECT * FROM feed.Row_ WHERE z = 1) AS s ON s.a = t.a WHEN MATCHED THEN UPDATE SET b = s.b;
GO
CREATE VIEW dbo.Named AS WITH c AS (SELECT * FROM feed.Row_), d AS (SELECT c.* FROM c) SELECT d.a, d.b FROM d;
GO
CREATE VIEW dbo.Turned AS SELECT p.[1] AS one FROM (SELECT * FROM feed.Row_) AS q PIVOT (MAX(v) FOR k IN ([1], [2])) AS p;
GO
CREATE VIEW dbo.FirstFive AS SELECT x.a FROM (SELECT TOP (5) * FROM feed.Row_ ORDER BY d) AS x;
GO
CREATE VIEW dbo.Grouped AS SELECT x.a FROM (SELECT * FROM feed.Grouped GROUP BY ALL) AS x;
GO
CREATE VIEW dbo.EachColumn AS WITH c AS (SELECT * FROM feed.AllOfThem), d AS (SELECT c.* FROM c) SELECT d.* FROM d JOIN c ON c.a = d.a;
GO
CREATE VIEW dbo.EachTurned AS SELECT p.* FROM feed.Turned PIVOT (MAX(v) FOR k IN ([1], [2])) AS p;
GO
CREATE VIEW dbo.ByPlace AS SELECT x.a FROM (SELECT * FROM feed.ByPlace) AS x (a, b);
GO
CREATE VIEW dbo.Sorted AS SELECT x.a FROM (SELECT TOP (5) * FROM feed.Sorted ORDER BY 3) AS x;
GO
CREATE VIEW dbo.United AS SELECT x.a FROM (SELECT * FROM feed.Left_ UNION ALL SELECT * FROM feed.Right_) AS x;
GO
CREATE PROCEDURE dbo.Documents AS
INSERT INTO dbo.Kept (a) SELECT (SELECT * FROM (SELECT * FROM feed.Document) AS q FOR JSON PATH);
GO
CREATE PROCEDURE dbo.Sums AS
INSERT INTO dbo.Kept (a) SELECT CHECKSUM(*) FROM (SELECT * FROM feed.Summed) AS q;
GO
CREATE PROCEDURE dbo.Moves AS
DELETE FROM feed.Moved OUTPUT deleted.* INTO dbo.Kept;

-- lineage:
--   dbo.ByPlace: reads feed.ByPlace
--   dbo.Documents: reads feed.Document
--   dbo.Documents: writes dbo.Kept
--   dbo.EachColumn: reads feed.AllOfThem
--   dbo.EachTurned: reads feed.Turned
--   dbo.FirstFive: reads feed.Row_
--   dbo.Grouped: reads feed.Grouped
--   dbo.LatestOfEach: reads feed.Row_
--   dbo.LatestOfEach: writes dbo.Kept
--   dbo.Merged: reads feed.Row_
--   dbo.Merged: writes dbo.Kept
--   dbo.Moves: writes dbo.Kept
--   dbo.Moves: writes feed.Moved
--   dbo.Named: reads feed.Row_
--   dbo.Sorted: reads feed.Sorted
--   dbo.Sums: reads feed.Summed
--   dbo.Sums: writes dbo.Kept
--   dbo.Turned: reads feed.Row_
--   dbo.United: reads feed.Left_
--   dbo.United: reads feed.Right_
--   dbo.ByPlace: dbo.ByPlace.a <- feed.ByPlace.*
--   dbo.Documents: dbo.Kept.a <- feed.Document.* (transformation)
--   dbo.EachColumn: dbo.EachColumn.* <- feed.AllOfThem.*
--   dbo.EachColumn: dbo.EachColumn.* <~ feed.AllOfThem.a (join)
--   dbo.EachTurned: dbo.EachTurned.* <- feed.Turned.*
--   dbo.EachTurned: dbo.EachTurned.[1] <- feed.Turned.v (aggregation)
--   dbo.EachTurned: dbo.EachTurned.[1] <~ feed.Turned.k (conditional)
--   dbo.EachTurned: dbo.EachTurned.[2] <- feed.Turned.v (aggregation)
--   dbo.EachTurned: dbo.EachTurned.[2] <~ feed.Turned.k (conditional)
--   dbo.FirstFive: dbo.FirstFive.a <- feed.Row_.a
--   dbo.FirstFive: dbo.FirstFive.a <~ feed.Row_.d (sort)
--   dbo.Grouped: dbo.Grouped.a <- feed.Grouped.a
--   dbo.Grouped: dbo.Grouped.a <~ feed.Grouped.* (group by)
--   dbo.LatestOfEach: dbo.Kept.a <- feed.Row_.a
--   dbo.LatestOfEach: dbo.Kept.a <~ feed.Row_.d (window)
--   dbo.LatestOfEach: dbo.Kept.a <~ feed.Row_.k (window)
--   dbo.Merged: dbo.Kept.b <- feed.Row_.b
--   dbo.Merged: dbo.Kept.b <~ dbo.Kept.a (join)
--   dbo.Merged: dbo.Kept.b <~ feed.Row_.a (join)
--   dbo.Merged: dbo.Kept.b <~ feed.Row_.z (filter)
--   dbo.Moves: dbo.Kept.a <- feed.Moved.*
--   dbo.Moves: dbo.Kept.b <- feed.Moved.*
--   dbo.Named: dbo.Named.a <- feed.Row_.a
--   dbo.Named: dbo.Named.b <- feed.Row_.b
--   dbo.Sorted: dbo.Sorted.a <- feed.Sorted.a
--   dbo.Sums: dbo.Kept.a <- feed.Summed.* (transformation)
--   dbo.Turned: dbo.Turned.one <- feed.Row_.v (aggregation)
--   dbo.Turned: dbo.Turned.one <~ feed.Row_.k (conditional)
--   dbo.United: dbo.United.a <- feed.Left_.a
--   dbo.United: dbo.United.a <- feed.Right_.*
--   HW2005: The columns of feed.Grouped are not known, so * cannot be expanded.
--   HW2005: The columns of feed.AllOfThem are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Turned are not known, so * cannot be expanded.
--   HW2005: The columns of feed.ByPlace are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Sorted are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Left_ are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Right_ are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Document are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Summed are not known, so * cannot be expanded.
--   HW2005: The columns of feed.Moved are not known, so * cannot be expanded.
