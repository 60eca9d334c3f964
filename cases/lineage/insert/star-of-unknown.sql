-- Where neither table's columns are known, all columns flow into all columns: the edge says so with a star.

INSERT INTO mart.Target SELECT * FROM ext.Source;

-- lineage:
--   reads ext.Source
--   writes mart.Target
--   mart.Target.* <- ext.Source.*
--   HW2008: The columns of mart.Target are not known; those written here are called as what is written to them.
--   HW2005: The columns of ext.Source are not known, so * cannot be expanded.
