-- sp_rename leaves a table in its schema: its columns are known under the new name there.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.Total INTO stage.Fresh_new FROM dbo.Orders AS o;
EXEC sp_rename 'stage.Fresh_new', 'Fresh';
INSERT INTO dbo.Archive (Id, Total) SELECT * FROM stage.Fresh;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: reads stage.Fresh
--   dbo.P: writes dbo.Archive
--   dbo.P: writes stage.Fresh
--   dbo.P: dbo.Archive.Id <- stage.Fresh.Id
--   dbo.P: dbo.Archive.Total <- stage.Fresh.Total
--   dbo.P: stage.Fresh.Id <- dbo.Orders.Id
--   dbo.P: stage.Fresh.Total <- dbo.Orders.Total
