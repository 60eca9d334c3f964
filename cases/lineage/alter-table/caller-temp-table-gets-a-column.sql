-- A procedure adds a column to its caller's temp table before it does anything else with it.

CREATE TABLE dbo.Guest (Id int, Town nvarchar(50));
CREATE TABLE dbo.Label (Line nvarchar(50));
GO
CREATE PROCEDURE dbo.AddTowns AS
ALTER TABLE #g ADD Town nvarchar(50);
UPDATE g SET Town = x.Town FROM #g AS g JOIN dbo.Guest AS x ON x.Id = g.Id;
INSERT INTO dbo.Label (Line) SELECT Town FROM #g;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #g (Id int);
INSERT INTO #g (Id) SELECT Id FROM dbo.Guest;
EXEC dbo.AddTowns;

-- lineage:
--   dbo.AddTowns: reads dbo.Guest
--   dbo.AddTowns: writes dbo.Label
--   dbo.P: calls dbo.AddTowns
--   dbo.P: reads dbo.Guest
--   dbo.AddTowns: dbo.Label.Line <- dbo.Guest.Town
--   dbo.AddTowns: dbo.Label.Line <~ dbo.Guest.Id (join)
