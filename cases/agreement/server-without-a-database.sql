-- What stands on another server is elsewhere, also where its database is not named.
-- declared: dbo.P names dbo.B
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM Box..dbo.Gone;

-- agreement:
--   dbo.P: Box..dbo.Gone: parsed (elsewhere)
--   dbo.P: dbo.B: both
