-- A value given from outside holds until a line :setvar gives another, in texts that run as well; without a value it is not known.
-- catalog: sales
-- variable: Db = Sales
-- variable: Name = Facts

INSERT INTO dbo.$(Name) (Name) SELECT c.Name FROM $(Db).dbo.Customers AS c;
:setvar Db Stock
:setvar Name Countries
INSERT INTO dbo.$(Name) (Name) SELECT c.Name FROM $(Db).dbo.Customers AS c;
EXEC ('INSERT INTO dbo.$(Name) (Region) SELECT c.Name FROM $(Db).dbo.Customers AS c;');
:setvar Name
EXEC ('INSERT INTO dbo.[$(Name)] (Name) SELECT c.Name FROM $(Db).dbo.Customers AS c;');

-- lineage:
--   reads Sales.dbo.Customers
--   reads Stock.dbo.Customers [parsed, dynamic]
--   writes dbo.Countries [parsed, dynamic]
--   writes dbo.Facts
--   writes dbo.[$(Name)] [dynamic]
--   dbo.Countries.Name <- Stock.dbo.Customers.Name
--   dbo.Countries.Region <- Stock.dbo.Customers.Name [dynamic]
--   dbo.Facts.Name <- Sales.dbo.Customers.Name
--   dbo.[$(Name)].Name <- Stock.dbo.Customers.Name [dynamic]
