-- A column that the module adds to a table of the catalog is there behind it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
ALTER TABLE dbo.Archive ADD Checked bit NULL, Rounded AS ROUND(Total, 0);
INSERT INTO dbo.Archive (Id, Checked) SELECT o.Id, o.CustomerId FROM dbo.Orders AS o;
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT a.Checked, a.Rounded FROM dbo.Archive AS a;

-- lineage:
--   dbo.P: reads dbo.Archive
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Archive.Checked <- dbo.Orders.CustomerId
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Facts.Amount <- dbo.Archive.Rounded
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.Checked
