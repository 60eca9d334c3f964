-- OPENXML of a document that is a literal carries nothing of the catalog.
-- catalog: sales

DECLARE @h int, @doc nvarchar(max) = N'<r/>';
EXEC sp_xml_preparedocument @h OUTPUT, @doc;
INSERT INTO dbo.Customers (Name, City)
SELECT x.Name, x.City FROM OPENXML(@h, '/r/c', 1) WITH (Name nvarchar(100), City nvarchar(50) '@city') AS x;
EXEC sp_xml_removedocument @h;

-- lineage:
--   writes dbo.Customers
