-- Of which of two unknown tables a column behind a star is nobody knows: in a derived table, a CTE, under listed names.
-- catalog: sales

INSERT INTO dbo.Facts (Name) SELECT q.Label FROM (SELECT * FROM ext.A AS a JOIN ext.B AS b ON b.Id = a.Id) AS q WHERE q.Live = 1;
WITH q AS (SELECT * FROM ext.A AS a CROSS JOIN (SELECT * FROM ext.B CROSS JOIN ext.C) AS b)
INSERT INTO dbo.Facts (Name) SELECT Label FROM q;
WITH q (x, y, z) AS (SELECT a.*, b.* FROM ext.A AS a CROSS JOIN ext.A AS b)
INSERT INTO dbo.Facts (Name) SELECT q.y FROM q;
INSERT INTO dbo.Facts (Name) SELECT q.Label FROM (SELECT * FROM ext.A AS a CROSS JOIN dbo.Customers AS c) AS q;

-- lineage:
--   reads dbo.Customers
--   reads ext.A
--   reads ext.B
--   reads ext.C
--   writes dbo.Facts
--   dbo.Facts.Name <- ext.A.Label
--   dbo.Facts.Name <~ ext.A.Id (join)
--   dbo.Facts.Name <~ ext.B.Id (join)
--   HW2009: The column Label belongs to one of these, whose columns are not all known: ext.A, ext.B.
--   HW2009: The column Live belongs to one of these, whose columns are not all known: ext.A, ext.B.
--   HW2009: The column Label belongs to one of these, whose columns are not all known: ext.A, ext.B, ext.C.
--   HW2005: The columns of ext.A are not known, so * cannot be expanded.
--   HW2005: The columns of ext.A are not known, so * cannot be expanded.
--   HW2009: The column y belongs to one of these, whose columns are not all known: ext.A.
