-- CONTAINSTABLE reads the table that it searches; its KEY and RANK are made by the server; the columns that are searched filter, and the words that it looks for.
-- catalog: sales

DECLARE @words nvarchar(100);
SELECT @words = MAX(s.Value) FROM dbo.Settings AS s;
INSERT INTO dbo.Archive (Id)
SELECT p.Id FROM dbo.Products AS p JOIN CONTAINSTABLE(dbo.Customers, (Name, City), @words) AS k ON k.[KEY] = p.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Products
--   reads dbo.Settings
--   writes dbo.Archive
--   dbo.Archive.Id <- dbo.Products.Id
--   dbo.Archive.Id <~ dbo.Customers.City (filter)
--   dbo.Archive.Id <~ dbo.Customers.Name (filter)
--   dbo.Archive.Id <~ dbo.Products.Id (join)
--   dbo.Archive.Id <~ dbo.Settings.Value (filter)
