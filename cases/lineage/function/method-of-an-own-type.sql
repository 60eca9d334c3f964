-- What is called on a column whose type an assembly brings, and is no function of the catalog, is a method of that type.

CREATE TABLE dbo.Parcels (Id int, Size dbo.Volume, Label nvarchar(20), Stock int);
GO
CREATE TABLE dbo.Report (Id int, Litres float, Label nvarchar(20));
GO
CREATE FUNCTION Label.Clean (@x nvarchar(20)) RETURNS nvarchar(20) AS BEGIN RETURN TRIM(@x) END;
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Report (Id, Litres, Label)
SELECT Id, Size.ToLitres(), Label.Clean('a') FROM dbo.Parcels WHERE Size.Fits(2) = 1 AND Other.Fits(Id) = 1 AND Stock.Fits(Id) = 1;

-- lineage:
--   dbo.P: reads Label.Clean
--   dbo.P: reads Other.Fits
--   dbo.P: reads Stock.Fits
--   dbo.P: reads dbo.Parcels
--   dbo.P: writes dbo.Report
--   dbo.P: dbo.Report.Id <- dbo.Parcels.Id
--   dbo.P: dbo.Report.Id <~ dbo.Parcels.Id (filter)
--   dbo.P: dbo.Report.Id <~ dbo.Parcels.Size (filter)
--   dbo.P: dbo.Report.Label <~ dbo.Parcels.Id (filter)
--   dbo.P: dbo.Report.Label <~ dbo.Parcels.Size (filter)
--   dbo.P: dbo.Report.Litres <- dbo.Parcels.Size (transformation)
--   dbo.P: dbo.Report.Litres <~ dbo.Parcels.Id (filter)
--   dbo.P: dbo.Report.Litres <~ dbo.Parcels.Size (filter)
