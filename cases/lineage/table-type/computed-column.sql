-- A computed column of a table type is made of the type's other columns, wherever a variable of it is read.
-- catalog: sales

CREATE TYPE dbo.Priced AS TABLE (Id int IDENTITY, Qty int, Price decimal(18, 2), Total AS (Qty * Price), Label nvarchar(50));
GO
CREATE PROCEDURE dbo.P AS
DECLARE @rows dbo.Priced;
INSERT INTO @rows SELECT l.Qty, l.Price, 'line' FROM dbo.Lines AS l;
INSERT INTO dbo.Archive (Id, Total) SELECT r.Id, r.Total FROM @rows AS r;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Price (transformation)
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Qty (transformation)
