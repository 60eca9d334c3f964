-- A global temp table that a text makes anew behind a DROP is the one that is read from there on, not the one before.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS
EXEC (N'SELECT o.CustomerId, o.Total INTO ##work FROM dbo.Orders AS o');
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT CustomerId, Total FROM ##work;
DROP TABLE ##work;
EXEC (N'SELECT l.Price AS Total, l.ProductId AS CustomerId INTO ##work FROM dbo.Lines AS l');
INSERT INTO dbo.Archive (CustomerId, Total) SELECT CustomerId, Total FROM ##work;

-- lineage:
--   dbo.Load: reads dbo.Lines [dynamic]
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Archive
--   dbo.Load: writes dbo.Facts
--   dbo.Load: dbo.Archive.CustomerId <- dbo.Lines.ProductId
--   dbo.Load: dbo.Archive.Total <- dbo.Lines.Price
--   dbo.Load: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Load: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
