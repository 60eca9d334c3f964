-- A temp table that nobody has filled is most likely filled by a procedure whose text is not known, in a column that was added to it as well: that is said, and no source is drawn.
-- catalog: sales

CREATE PROCEDURE dbo.Collect AS
CREATE TABLE #Due (Id int);
ALTER TABLE #Due ADD Total decimal(18, 2);
EXEC Billing.dbo.Fill_Due;
INSERT INTO dbo.Archive (Total) SELECT Total FROM #Due;

-- lineage:
--   dbo.Collect: calls Billing.dbo.Fill_Due
--   dbo.Collect: writes dbo.Archive
--   HW3003: What Billing.dbo.Fill_Due returns is not known, so the columns it fills have no source.
