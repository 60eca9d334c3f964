-- What runs on another server by OPENQUERY or OPENROWSET is not looked into, and that is said; the target is written.
-- catalog: sales

INSERT INTO dbo.Countries (Id) SELECT q.Id FROM OPENQUERY(remote, 'SELECT Id FROM dbo.Far') AS q;
INSERT INTO dbo.Countries (Name) SELECT r.Name FROM OPENROWSET('MSOLEDBSQL', 'Server=x;', 'SELECT Name FROM dbo.Far') AS r;

-- lineage:
--   reads remote..dbo.Far [dynamic]
--   writes dbo.Countries
--   dbo.Countries.Id <- remote..dbo.Far.Id
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET is not followed.
