-- The handle that sp_xml_preparedocument gives stands for the document: OPENXML reads the column it was taken from.
-- catalog: sales

DECLARE @h int, @doc nvarchar(max);
SELECT TOP (1) @doc = s.Value FROM dbo.Settings AS s;
EXEC sp_xml_preparedocument @h OUTPUT, @doc;
INSERT INTO dbo.Customers (Name, City)
SELECT x.Name, x.City FROM OPENXML(@h, '/r/c', 1) WITH (Name nvarchar(100), City nvarchar(50) '@city') AS x;
INSERT INTO dbo.Settings (Name, Value) SELECT e.localname, e.text FROM OPENXML(@h, '/r') AS e;
EXEC sp_xml_removedocument @h;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Customers
--   writes dbo.Settings
--   dbo.Customers.City <- dbo.Settings.Value (transformation)
--   dbo.Customers.Name <- dbo.Settings.Value (transformation)
--   dbo.Settings.Value <- dbo.Settings.Value (transformation)
