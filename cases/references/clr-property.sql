-- A CLR value's property names the column in front of it.

CREATE TABLE dbo.Places (Id int, Location geography);
GO
CREATE PROCEDURE dbo.Near AS SELECT p.Location.Lat FROM dbo.Places AS p;

-- references:
--   5: define dbo.Near by dbo.Near
--   5: read dbo.Places.Location by Location
--   5: read dbo.Places by dbo.Places
