-- OUTPUT gives a computed column of a table variable as it is made of what was inserted; after an UPDATE of what is set.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @lines TABLE (Qty int, Price decimal(18, 2), Total AS (Qty * Price), Label nvarchar(50));
INSERT INTO @lines (Qty, Price) OUTPUT inserted.Total INTO dbo.Archive (Total) SELECT l.Qty, l.Price FROM dbo.Lines AS l;
UPDATE @lines SET Qty = 1, Price = (SELECT MAX(p.Price) FROM dbo.Products AS p) OUTPUT inserted.Total, deleted.Total INTO dbo.Audit (NewValue, OldValue);

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Price (transformation)
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Qty (transformation)
--   dbo.P: dbo.Audit.NewValue <- dbo.Products.Price (aggregation)
--   dbo.P: dbo.Audit.OldValue <- dbo.Lines.Price (transformation)
--   dbo.P: dbo.Audit.OldValue <- dbo.Lines.Qty (transformation)
