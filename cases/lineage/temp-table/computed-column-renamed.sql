-- A computed column of a temp table that gets another name goes on being made of what its row holds, what is put there behind the rename too.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #rows (Id int, Twice AS (Id * 2));
EXEC tempdb..sp_rename N'#rows.Twice', N'Doubled', N'COLUMN';
INSERT INTO #rows SELECT o.Id FROM dbo.Orders AS o;
INSERT INTO dbo.Facts (Orders) SELECT r.Doubled FROM #rows AS r;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.Orders <- dbo.Orders.Id (transformation)
