-- What runs on another server by OPENQUERY or OPENROWSET is looked into no further than its text, and that is said.
-- catalog: sales

INSERT INTO dbo.Countries (Id) SELECT q.Id FROM OPENQUERY(remote, 'SELECT Id FROM dbo.Far') AS q;
INSERT INTO dbo.Countries (Name) SELECT r.Name FROM OPENROWSET('MSOLEDBSQL', 'Server=x;', 'SELECT Name FROM dbo.Far') AS r;

-- lineage:
--   reads remote..dbo.Far [dynamic]
--   reads x..dbo.Far [dynamic]
--   writes dbo.Countries
--   dbo.Countries.Id <- remote..dbo.Far.Id
--   dbo.Countries.Name <- x..dbo.Far.Name
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
