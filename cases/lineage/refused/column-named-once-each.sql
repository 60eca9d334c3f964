-- Properties and methods of one value, and branches of one MERGE, may each set the same column; a variable takes it along.
CREATE TABLE dbo.Shop (Id int, Place geometry, Notes nvarchar(max), Doc xml, Total int);
CREATE TABLE dbo.Visit (ShopId int, X float, Y float, Note nvarchar(50));
GO
UPDATE s SET Place.STSrid = 4326, Notes.WRITE(v.Note, 0, 0), s.Total = s.Total + 1
FROM dbo.Shop AS s JOIN dbo.Visit AS v ON v.ShopId = s.Id;
UPDATE dbo.Unknown SET p.X = 1, q.X = 2;
DECLARE @total int;
UPDATE dbo.Shop SET @total = Total = Total + 1, @total = @total * 2;
MERGE dbo.Shop AS s USING dbo.Visit AS v ON v.ShopId = s.Id
WHEN MATCHED AND v.X > 0 THEN UPDATE SET Total = v.X
WHEN MATCHED THEN UPDATE SET Total = v.Y
WHEN NOT MATCHED THEN INSERT (Id, Total) VALUES (v.ShopId, v.X);

-- lineage:
--   reads dbo.Shop
--   reads dbo.Visit
--   writes dbo.Shop
--   writes dbo.Unknown
--   dbo.Shop.Id <- dbo.Visit.ShopId
--   dbo.Shop.Id <~ dbo.Shop.Id (join)
--   dbo.Shop.Id <~ dbo.Visit.ShopId (join)
--   dbo.Shop.Id <~ dbo.Visit.X (filter)
--   dbo.Shop.Notes <- dbo.Visit.Note
--   dbo.Shop.Notes <~ dbo.Shop.Id (join)
--   dbo.Shop.Notes <~ dbo.Visit.ShopId (join)
--   dbo.Shop.Place <- dbo.Shop.Place (transformation)
--   dbo.Shop.Place <~ dbo.Shop.Id (join)
--   dbo.Shop.Place <~ dbo.Visit.ShopId (join)
--   dbo.Shop.Total <- dbo.Shop.Total (transformation)
--   dbo.Shop.Total <- dbo.Visit.X
--   dbo.Shop.Total <- dbo.Visit.Y
--   dbo.Shop.Total <~ dbo.Shop.Id (join)
--   dbo.Shop.Total <~ dbo.Visit.ShopId (join)
--   dbo.Shop.Total <~ dbo.Visit.X (filter)
