-- A temp table that was renamed takes its rows along; one that is made anew under its old name begins empty.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #new (Id int);
INSERT INTO #new (Id) SELECT Id FROM dbo.Orders;
EXEC tempdb..sp_rename N'#new', N'#done';
CREATE TABLE #new (Id int);
INSERT INTO dbo.Archive (Id) SELECT Id FROM #done;
INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM #new;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   HW2014: SQL Server refuses this: a batch makes #new once, even where it drops it between.
