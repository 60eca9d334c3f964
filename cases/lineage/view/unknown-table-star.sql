-- A star over a table whose columns nobody told cannot be spread: it says so, and all columns flow on as one.
-- catalog: sales

CREATE VIEW dbo.V AS SELECT * FROM ext.Somewhere;

-- lineage:
--   dbo.V: reads ext.Somewhere
--   dbo.V: dbo.V.* <- ext.Somewhere.*
--   HW2005: The columns of ext.Somewhere are not known, so * cannot be expanded.
