-- A union of stars of unknown tables has both of them in each of its columns.

INSERT INTO mart.Target
SELECT * FROM ext.A
UNION ALL
SELECT * FROM ext.B;

-- lineage:
--   reads ext.A
--   reads ext.B
--   writes mart.Target
--   mart.Target.* <- ext.A.*
--   mart.Target.* <- ext.B.*
--   HW2008: The columns of mart.Target are not known; those written here are called as what is written to them.
--   HW2005: The columns of ext.A are not known, so * cannot be expanded.
--   HW2005: The columns of ext.B are not known, so * cannot be expanded.
