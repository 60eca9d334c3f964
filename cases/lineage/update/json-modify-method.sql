-- modify() of a JSON column puts its second argument in; where WRITE writes counts among its arguments.
-- catalog: sales

CREATE TABLE dbo.Baskets (Id int, Doc json, Story nvarchar(max));
GO
UPDATE b
SET    Doc.modify('$.total', o.Total), Story.WRITE(o.Note, o.CustomerId, NULL)
FROM   dbo.Baskets AS b JOIN dbo.Orders AS o ON o.Id = b.Id;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @doc json = (SELECT MAX(s.Value) FROM dbo.Settings AS s), @city nvarchar(50) = (SELECT MAX(c.City) FROM dbo.Customers AS c);
SET @doc.modify('$.city', @city);
INSERT INTO dbo.Baskets (Doc) VALUES (@doc);

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Baskets
--   reads dbo.Baskets
--   reads dbo.Orders
--   writes dbo.Baskets
--   dbo.Baskets.Doc <- dbo.Baskets.Doc (transformation)
--   dbo.Baskets.Doc <- dbo.Orders.Total (transformation)
--   dbo.Baskets.Doc <~ dbo.Baskets.Id (join)
--   dbo.Baskets.Doc <~ dbo.Orders.Id (join)
--   dbo.Baskets.Story <- dbo.Orders.CustomerId (transformation)
--   dbo.Baskets.Story <- dbo.Orders.Note
--   dbo.Baskets.Story <~ dbo.Baskets.Id (join)
--   dbo.Baskets.Story <~ dbo.Orders.Id (join)
--   dbo.P: dbo.Baskets.Doc <- dbo.Customers.City (aggregation)
--   dbo.P: dbo.Baskets.Doc <- dbo.Settings.Value (aggregation)
