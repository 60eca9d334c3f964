-- Procedures in a circle, which call one outside of it before and behind: what the circle gives back comes out of it all the same.
-- catalog: sales

CREATE PROCEDURE dbo.Ask @n int, @total decimal(18, 2) OUTPUT AS
IF @n > 0 EXEC dbo.Reply @n, @total OUTPUT;
ELSE SELECT @total = MAX(Total) FROM dbo.Orders;
EXEC dbo.Archived;
GO
CREATE PROCEDURE dbo.Archived AS
INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.Note AS
INSERT INTO dbo.Log (At) SELECT GETDATE();
GO
CREATE PROCEDURE dbo.Reply @n int, @total decimal(18, 2) OUTPUT AS
SET @n -= 1;
EXEC dbo.Note;
EXEC dbo.Ask @n, @total OUTPUT;
GO
CREATE PROCEDURE dbo.Takes AS
DECLARE @total decimal(18, 2);
EXEC dbo.Reply 3, @total OUTPUT;
INSERT INTO dbo.Facts (Amount) VALUES (@total);

-- lineage:
--   dbo.Archived: reads dbo.Orders
--   dbo.Archived: writes dbo.Archive
--   dbo.Ask: calls dbo.Archived
--   dbo.Ask: calls dbo.Reply
--   dbo.Ask: reads dbo.Orders
--   dbo.Note: writes dbo.Log
--   dbo.Reply: calls dbo.Ask
--   dbo.Reply: calls dbo.Note
--   dbo.Takes: calls dbo.Reply
--   dbo.Takes: writes dbo.Facts
--   dbo.Archived: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Takes: dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
