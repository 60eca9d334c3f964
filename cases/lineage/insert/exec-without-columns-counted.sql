-- INSERT … EXEC without a column list: how many values come tells whether a likely identity is passed over.

CREATE TABLE dbo.Ride (Driver int, Km int);
CREATE TABLE dbo.Bill (Driver int, Km int);
GO
CREATE PROCEDURE dbo.ListRides AS SELECT r.Km, r.Driver FROM dbo.Ride AS r;
GO
CREATE PROCEDURE dbo.MakeBills AS
SELECT TOP (0) IDENTITY(int, 1, 1) AS No, r.Km AS Distance, r.Driver AS Who INTO #r FROM dbo.Ride AS r;
INSERT INTO #r EXEC dbo.ListRides;
INSERT INTO dbo.Bill (Driver, Km) SELECT Who, Distance FROM #r;

-- lineage:
--   dbo.ListRides: reads dbo.Ride
--   dbo.MakeBills: calls dbo.ListRides
--   dbo.MakeBills: reads dbo.Ride
--   dbo.MakeBills: writes dbo.Bill
--   dbo.MakeBills: dbo.Bill.Driver <- dbo.Ride.Driver
--   dbo.MakeBills: dbo.Bill.Km <- dbo.Ride.Km
