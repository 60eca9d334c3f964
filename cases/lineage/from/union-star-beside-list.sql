-- Beside the listed columns of a union stands a star of unknown columns: each may be any of them, the last keeps its place.

INSERT INTO mart.Target (A, B, C)
SELECT a.One, a.Two, a.Three FROM ext.A AS a
UNION ALL
SELECT b.*, x.Last FROM ext.B AS b CROSS JOIN ext.X AS x;

-- lineage:
--   reads ext.A
--   reads ext.B
--   reads ext.X
--   writes mart.Target
--   mart.Target.A <- ext.A.One
--   mart.Target.A <- ext.B.*
--   mart.Target.B <- ext.A.Two
--   mart.Target.B <- ext.B.*
--   mart.Target.C <- ext.A.Three
--   mart.Target.C <- ext.X.Last
--   HW2005: The columns of ext.B are not known, so * cannot be expanded.
