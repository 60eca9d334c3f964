-- A name that a table with known columns does not have belongs to the one unknown table beside it; with two of those it stays open.
-- catalog: sales

INSERT INTO dbo.Settings (Name) SELECT Label FROM dbo.Customers AS c JOIN ext.A AS a ON a.Id = c.Id;
INSERT INTO dbo.Settings (Value) SELECT Note FROM dbo.Customers AS c JOIN ext.A AS a ON a.Id = c.Id JOIN ext.B AS b ON b.Id = c.Id;

-- lineage:
--   reads dbo.Customers
--   reads ext.A
--   reads ext.B
--   writes dbo.Settings
--   dbo.Settings.Name <- ext.A.Label
--   dbo.Settings.Name <~ dbo.Customers.Id (join)
--   dbo.Settings.Name <~ ext.A.Id (join)
--   dbo.Settings.Value <~ dbo.Customers.Id (join)
--   dbo.Settings.Value <~ ext.A.Id (join)
--   dbo.Settings.Value <~ ext.B.Id (join)
--   HW2009: The column Note belongs to one of these, whose columns are not all known: a, b.
