-- The text of OPENROWSET is read as that of OPENQUERY: its server and database are those of the connection string, whichever keys tell them.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT q.id, q.name FROM OPENROWSET('MSOLEDBSQL', 'Server=Branch;Trusted_Connection=yes;', 'SELECT c.id, c.name FROM Shop.dbo.country AS c WHERE c.open_now = 1') AS q;
INSERT INTO dbo.Archive (Id)
SELECT q.id FROM OPENROWSET('SQLNCLI11', N'uid=reader;pwd="a;Server=Decoy";DATA SOURCE = ''tcp:Depot,1433'' ;Initial Catalog={Store}', 'SET NOCOUNT ON; SELECT id FROM item') AS q;
INSERT INTO dbo.Archive (Total)
SELECT q.total FROM OPENROWSET('MSDASQL', 'Driver={SQL Server};Server=Yard\Two;Database=Store', 'SELECT total FROM dbo.item') AS q;
INSERT INTO dbo.Countries (Name)
EXEC ('SELECT note FROM OPENROWSET(''SQLOLEDB'', ''Addr=Kiosk'', ''SELECT note FROM Store.dbo.item'') AS q');

-- lineage:
--   reads Branch.Shop.dbo.country [dynamic]
--   reads Depot.Store.dbo.item [dynamic]
--   reads Kiosk.Store.dbo.item [dynamic]
--   reads [Yard\Two].Store.dbo.item [dynamic]
--   writes dbo.Archive
--   writes dbo.Countries
--   dbo.Archive.Id <- Depot.Store.dbo.item.id
--   dbo.Archive.Total <- [Yard\Two].Store.dbo.item.total
--   dbo.Countries.Id <- Branch.Shop.dbo.country.id
--   dbo.Countries.Id <~ Branch.Shop.dbo.country.open_now (filter)
--   dbo.Countries.Name <- Branch.Shop.dbo.country.name
--   dbo.Countries.Name <- Kiosk.Store.dbo.item.note
--   dbo.Countries.Name <~ Branch.Shop.dbo.country.open_now (filter)
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
--   HW3004: The construct OPENROWSET, beyond the names in its text, is not followed.
