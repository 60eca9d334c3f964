-- A star over a table whose columns nobody told cannot be spread, and says so.
-- catalog: sales

CREATE VIEW dbo.V AS SELECT * FROM ext.Somewhere;

-- lineage:
--   dbo.V: reads ext.Somewhere
--   HW2005: The columns of ext.Somewhere are not known, so * cannot be expanded.
