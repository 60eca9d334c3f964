-- A handle stands for the document that it was prepared for last.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @doc nvarchar(max), @handle int;
SELECT @doc = Note FROM dbo.Orders;
EXEC sp_xml_preparedocument @handle OUTPUT, @doc;
INSERT INTO dbo.Archive (Id) SELECT x.Id FROM OPENXML(@handle, N'/o', 1) WITH (Id int) AS x;
SELECT @doc = Name FROM dbo.Products;
EXEC sp_xml_preparedocument @handle OUTPUT, @doc;
INSERT INTO dbo.Archive (CustomerId) SELECT x.Id FROM OPENXML(@handle, N'/p', 1) WITH (Id int) AS x;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.CustomerId <- dbo.Products.Name (transformation)
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Note (transformation)
