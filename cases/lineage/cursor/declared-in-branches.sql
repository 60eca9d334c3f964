-- A cursor that each branch declares for another query gives the rows of either.
-- catalog: sales

CREATE PROCEDURE dbo.P @old bit AS
IF @old = 1
    DECLARE source CURSOR FOR SELECT a.Id, a.Total FROM dbo.Archive AS a;
ELSE
    DECLARE source CURSOR FOR SELECT l.OrderId, l.Price FROM dbo.Lines AS l WHERE l.Qty > 0;
DECLARE @id int, @amount decimal(18, 2);
OPEN source;
FETCH NEXT FROM source INTO @id, @amount;
UPDATE dbo.Facts SET Amount = @amount WHERE CustomerId = @id;

-- lineage:
--   dbo.P: reads dbo.Archive
--   dbo.P: reads dbo.Lines
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Amount <- dbo.Archive.Total
--   dbo.P: dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.P: dbo.Facts.Amount <~ dbo.Archive.Id (filter)
--   dbo.P: dbo.Facts.Amount <~ dbo.Facts.CustomerId (filter)
--   dbo.P: dbo.Facts.Amount <~ dbo.Lines.OrderId (filter)
--   dbo.P: dbo.Facts.Amount <~ dbo.Lines.Qty (filter)
