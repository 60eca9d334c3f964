-- A static method of a CLR type takes its arguments; the type's name is no source.
-- catalog: sales

CREATE TABLE dbo.Places (Id int, Spot geography);
GO
INSERT INTO dbo.Places (Id, Spot)
SELECT o.Id, geography::Point(o.Total, l.Price, 4326) FROM dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Places
--   dbo.Places.Id <- dbo.Orders.Id
--   dbo.Places.Id <~ dbo.Lines.OrderId (join)
--   dbo.Places.Id <~ dbo.Orders.Id (join)
--   dbo.Places.Spot <- dbo.Lines.Price (transformation)
--   dbo.Places.Spot <- dbo.Orders.Total (transformation)
--   dbo.Places.Spot <~ dbo.Lines.OrderId (join)
--   dbo.Places.Spot <~ dbo.Orders.Id (join)
