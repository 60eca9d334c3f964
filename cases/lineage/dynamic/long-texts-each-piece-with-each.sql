-- Long texts that differ in two places: each piece that stands in the one is read with each that stands in the other.
CREATE TABLE dbo.Branch (Name nvarchar(40), City nvarchar(40));
GO
CREATE TABLE dbo.Depot (Name nvarchar(40), City nvarchar(40));
GO
CREATE TABLE dbo.Places (Label nvarchar(40));
GO
CREATE PROCEDURE dbo.P @ofDepots bit, @byCity bit AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Places (Label) SELECT ' + REPLICATE(N' ', 4000) + REPLICATE(N' ', 4000)
  + REPLICATE(N' ', 4000) + REPLICATE(N' ', 4000);
IF @byCity = 1 SET @sql += N'City' ELSE SET @sql += N'Name';
IF @ofDepots = 1 SET @sql += N' FROM dbo.Depot' ELSE SET @sql += N' FROM dbo.Branch';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Branch [dynamic]
--   dbo.P: reads dbo.Depot [dynamic]
--   dbo.P: writes dbo.Places [dynamic]
--   dbo.P: dbo.Places.Label <- dbo.Branch.City [dynamic]
--   dbo.P: dbo.Places.Label <- dbo.Branch.Name [dynamic]
--   dbo.P: dbo.Places.Label <- dbo.Depot.City [dynamic]
--   dbo.P: dbo.Places.Label <- dbo.Depot.Name [dynamic]
