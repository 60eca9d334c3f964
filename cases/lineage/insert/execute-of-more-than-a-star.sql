-- How many columns a text gives that has a star of unknown columns is not known: where they are too many in any case, no number of them is told.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value) EXEC (N'SELECT c.Id, c.Name, c.City, s.* FROM dbo.Customers AS c CROSS JOIN Other.dbo.Source AS s');
INSERT INTO dbo.Settings (Name, Value) EXEC (N'SELECT c.Id, c.Name, c.City FROM dbo.Customers AS c');

-- lineage:
--   reads Other.dbo.Source [dynamic]
--   reads dbo.Customers [dynamic]
--   writes dbo.Settings
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
--   HW2006: 3 values are given for 2 columns.
