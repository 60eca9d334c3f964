-- What a module makes has the columns of the table in its own schema, where a table of that name stands in dbo too.
CREATE SCHEMA stg;
GO
CREATE TABLE stg.Trips (Trip int, Fare money);
CREATE TABLE dbo.Trips (Ticket int, Price money);
GO
CREATE PROCEDURE stg.Fill AS SELECT * INTO dbo.TripsToday FROM Trips;
GO
CREATE PROCEDURE dbo.AddUp AS INSERT INTO dbo.Totals (Trip, Amount) SELECT * FROM dbo.TripsToday;

-- lineage:
--   dbo.AddUp: reads dbo.TripsToday
--   dbo.AddUp: writes dbo.Totals
--   stg.Fill: reads stg.Trips
--   stg.Fill: writes dbo.TripsToday
--   dbo.AddUp: dbo.Totals.Amount <- dbo.TripsToday.Fare
--   dbo.AddUp: dbo.Totals.Trip <- dbo.TripsToday.Trip
--   stg.Fill: dbo.TripsToday.Fare <- stg.Trips.Fare
--   stg.Fill: dbo.TripsToday.Trip <- stg.Trips.Trip
