-- A job that is started does what its steps say, which nobody sees here.
-- catalog: sales

CREATE PROCEDURE dbo.Begin_ AS
BEGIN
  EXEC msdb.dbo.sp_start_job @job_name = N'Nightly load';
  INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;
END;

-- lineage:
--   dbo.Begin_: reads dbo.Orders
--   dbo.Begin_: writes dbo.Archive
--   dbo.Begin_: dbo.Archive.Id <- dbo.Orders.Id
--   HW3004: The construct sp_start_job is not followed.
