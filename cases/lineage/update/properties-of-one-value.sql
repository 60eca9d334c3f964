-- Two properties of one place, and two changes within one document, each change a part of the column: none is told as the second value of it.
CREATE TABLE dbo.Stores (Id int, Place geography, Latitude float, Longitude float, Document xml);
GO
UPDATE s SET s.Place.Lat = s.Latitude, s.Place.Long = s.Longitude FROM dbo.Stores AS s;
UPDATE dbo.Stores SET Document.modify(N'delete /store/@old'), Document.modify(N'delete /store/@older');

-- lineage:
--   reads dbo.Stores
--   writes dbo.Stores
--   dbo.Stores.Document <- dbo.Stores.Document (transformation)
--   dbo.Stores.Place <- dbo.Stores.Latitude (transformation)
--   dbo.Stores.Place <- dbo.Stores.Longitude (transformation)
--   dbo.Stores.Place <- dbo.Stores.Place (transformation)
