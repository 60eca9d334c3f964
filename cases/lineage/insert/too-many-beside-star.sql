-- More values beside a star than columns listed: nothing can be placed.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT c.Name, c.City, s.*, c.Since FROM dbo.Customers AS c CROSS JOIN ext.Source AS s;

-- lineage:
--   reads dbo.Customers
--   reads ext.Source
--   writes dbo.Settings
--   HW2006: 4 values are given for 2 columns.
--   HW2005: The columns of ext.Source are not known, so * cannot be expanded.
