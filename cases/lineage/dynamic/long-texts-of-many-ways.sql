-- Long texts that can come out in more ways than are followed: each piece that the script puts into one of them is read.
CREATE TABLE dbo.Branch0 (City nvarchar(40));
GO
CREATE TABLE dbo.Branch1 (City nvarchar(40));
GO
CREATE TABLE dbo.Branch2 (City nvarchar(40));
GO
CREATE TABLE dbo.Branch3 (City nvarchar(40));
GO
CREATE TABLE dbo.Branch4 (City nvarchar(40));
GO
CREATE TABLE dbo.Branch5 (City nvarchar(40));
GO
CREATE TABLE dbo.Branch6 (City nvarchar(40));
GO
CREATE TABLE dbo.Cities (City nvarchar(40));
GO
CREATE PROCEDURE dbo.P @b0 bit, @b1 bit, @b2 bit, @b3 bit, @b4 bit, @b5 bit, @b6 bit AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Cities (City)' + REPLICATE(N' ', 1000) + N'SELECT N''none''';
IF @b0 = 1 SET @sql += N' UNION ALL SELECT City FROM dbo.Branch0';
IF @b1 = 1 SET @sql += N' UNION ALL SELECT City FROM dbo.Branch1';
IF @b2 = 1 SET @sql += N' UNION ALL SELECT City FROM dbo.Branch2';
IF @b3 = 1 SET @sql += N' UNION ALL SELECT City FROM dbo.Branch3';
IF @b4 = 1 SET @sql += N' UNION ALL SELECT City FROM dbo.Branch4';
IF @b5 = 1 SET @sql += N' UNION ALL SELECT City FROM dbo.Branch5';
IF @b6 = 1 SET @sql += N' UNION ALL SELECT City FROM dbo.Branch6';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Branch0 [dynamic]
--   dbo.P: reads dbo.Branch1 [dynamic]
--   dbo.P: reads dbo.Branch2 [dynamic]
--   dbo.P: reads dbo.Branch3 [dynamic]
--   dbo.P: reads dbo.Branch4 [dynamic]
--   dbo.P: reads dbo.Branch5 [dynamic]
--   dbo.P: reads dbo.Branch6 [dynamic]
--   dbo.P: writes dbo.Cities [dynamic]
--   dbo.P: dbo.Cities.City <- dbo.Branch0.City [dynamic]
--   dbo.P: dbo.Cities.City <- dbo.Branch1.City [dynamic]
--   dbo.P: dbo.Cities.City <- dbo.Branch2.City [dynamic]
--   dbo.P: dbo.Cities.City <- dbo.Branch3.City [dynamic]
--   dbo.P: dbo.Cities.City <- dbo.Branch4.City [dynamic]
--   dbo.P: dbo.Cities.City <- dbo.Branch5.City [dynamic]
--   dbo.P: dbo.Cities.City <- dbo.Branch6.City [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
