-- Where the connection of OPENROWSET or OPENDATASOURCE tells no server, some instance of the machine itself, or another product's source, it is not followed.
-- catalog: sales

INSERT INTO dbo.Archive (Id) SELECT q.id FROM OPENROWSET('MSOLEDBSQL', 'Trusted_Connection=yes;', 'SELECT id FROM Store.dbo.item') AS q;
INSERT INTO dbo.Archive (Id) SELECT q.id FROM OPENROWSET('MSOLEDBSQL', 'Server=(local);Trusted_Connection=yes;', 'SELECT id FROM Store.dbo.item') AS q;
INSERT INTO dbo.Archive (Id) SELECT q.id FROM OPENROWSET('SQLNCLI', '.'; 'reader'; 'secret', Store.dbo.item) AS q;
INSERT INTO dbo.Archive (Id) SELECT q.id FROM OPENROWSET('Microsoft.ACE.OLEDB.12.0', 'Excel 12.0;Server=Branch;Database=C:\list.xlsx', 'SELECT id FROM item') AS q;
INSERT INTO dbo.Archive (Id) SELECT q.id FROM OPENDATASOURCE('Microsoft.Jet.OLEDB.4.0', 'Data Source=C:\list.xls;Extended Properties=Excel 8.0')...item AS q;
INSERT INTO dbo.Archive (Id) SELECT q.id FROM OPENROWSET('MSDASQL', 'Driver={MySQL ODBC 8.0};Server=Branch', 'SELECT id FROM store.item') AS q;

-- lineage:
--   writes dbo.Archive
--   HW3004: The construct OPENROWSET is not followed.
--   HW3004: The construct OPENROWSET is not followed.
--   HW3004: The construct OPENROWSET is not followed.
--   HW3004: The construct OPENROWSET is not followed.
--   HW3004: The construct OPENDATASOURCE is not followed.
--   HW3004: The construct OPENROWSET is not followed.
