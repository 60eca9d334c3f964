-- INSERT into a view without a column list passes over what the table beneath counts or computes.

CREATE TABLE dbo.Parcel (No int IDENTITY(1, 1), Weight int, Heavy AS IIF(Weight > 20, 1, 0), Town nvarchar(50));
CREATE TABLE dbo.Arrival (Kg int, City nvarchar(50));
GO
CREATE VIEW dbo.Parcels (Number, Kg, IsHeavy, City) AS SELECT p.No, p.Weight, p.Heavy, p.Town FROM dbo.Parcel AS p;
GO
CREATE PROCEDURE dbo.Take AS
INSERT INTO dbo.Parcels SELECT a.Kg, a.City FROM dbo.Arrival AS a;

-- lineage:
--   dbo.Parcels: reads dbo.Parcel
--   dbo.Take: reads dbo.Arrival
--   dbo.Take: writes dbo.Parcels
--   dbo.Parcels: dbo.Parcels.City <- dbo.Parcel.Town
--   dbo.Parcels: dbo.Parcels.IsHeavy <- dbo.Parcel.Heavy
--   dbo.Parcels: dbo.Parcels.Kg <- dbo.Parcel.Weight
--   dbo.Parcels: dbo.Parcels.Number <- dbo.Parcel.No
--   dbo.Take: dbo.Parcels.City <- dbo.Arrival.City
--   dbo.Take: dbo.Parcels.Kg <- dbo.Arrival.Kg
