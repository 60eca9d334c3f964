-- A name in OPENROWSET or behind OPENDATASOURCE is a name of the server that the connection tells, as a name of four parts is.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name) SELECT r.id, r.name FROM OPENROWSET('SQLNCLI', 'Branch'; 'reader'; 'secret', Shop.dbo.country) AS r WHERE r.open_now = 1;
INSERT INTO dbo.Archive (Id) SELECT r.id FROM OPENROWSET('MSOLEDBSQL', 'Server=Depot;Database=Store', item) AS r;
INSERT INTO dbo.Archive (Total) SELECT d.total FROM OPENDATASOURCE('MSOLEDBSQL', 'Data Source=Depot\Two;Integrated Security=SSPI').Store.dbo.item AS d;
INSERT INTO dbo.Countries (Name) SELECT d.note FROM [Depot\Two].Store.dbo.item AS d;

-- lineage:
--   reads Branch.Shop.dbo.country
--   reads Depot.Store.dbo.item
--   reads [Depot\Two].Store.dbo.item
--   writes dbo.Archive
--   writes dbo.Countries
--   dbo.Archive.Id <- Depot.Store.dbo.item.id
--   dbo.Archive.Total <- [Depot\Two].Store.dbo.item.total
--   dbo.Countries.Id <- Branch.Shop.dbo.country.id
--   dbo.Countries.Id <~ Branch.Shop.dbo.country.open_now (filter)
--   dbo.Countries.Name <- Branch.Shop.dbo.country.name
--   dbo.Countries.Name <- [Depot\Two].Store.dbo.item.note
--   dbo.Countries.Name <~ Branch.Shop.dbo.country.open_now (filter)
