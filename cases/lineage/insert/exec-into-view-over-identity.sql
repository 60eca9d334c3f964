-- INSERT … EXEC into a view over an identity column passes over it too.

CREATE TABLE dbo.Ride (No int IDENTITY(1, 1), Driver int, Km int);
CREATE TABLE dbo.Journey (Who int, Distance int);
GO
CREATE VIEW dbo.Rides AS SELECT r.No, r.Km, r.Driver FROM dbo.Ride AS r;
GO
CREATE PROCEDURE dbo.ListPlan AS SELECT p.Distance, p.Who FROM dbo.Journey AS p;
GO
CREATE PROCEDURE dbo.Start AS
INSERT INTO dbo.Rides EXEC dbo.ListPlan;

-- lineage:
--   dbo.ListPlan: reads dbo.Journey
--   dbo.Rides: reads dbo.Ride
--   dbo.Start: calls dbo.ListPlan
--   dbo.Start: writes dbo.Rides
--   dbo.Rides: dbo.Rides.Driver <- dbo.Ride.Driver
--   dbo.Rides: dbo.Rides.Km <- dbo.Ride.Km
--   dbo.Rides: dbo.Rides.No <- dbo.Ride.No
--   dbo.Start: dbo.Rides.Driver <- dbo.Journey.Who
--   dbo.Start: dbo.Rides.Km <- dbo.Journey.Distance
