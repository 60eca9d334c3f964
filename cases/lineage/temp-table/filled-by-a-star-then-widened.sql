-- What a callee adds to its caller's temp table is not among what came with the star of a table whose columns nobody knows: the columns that were there before are.
-- catalog: sales

CREATE PROCEDURE dbo.Widen AS
ALTER TABLE #rows ADD Note nvarchar(10);
GO
CREATE PROCEDURE dbo.Q AS
CREATE TABLE #rows (Id int, Kind int);
INSERT INTO #rows SELECT s.* FROM Other.dbo.Source AS s;
EXEC dbo.Widen;
INSERT INTO dbo.Facts (Name, CustomerId) SELECT r.Note, r.Id FROM #rows AS r;

-- lineage:
--   dbo.Q: calls dbo.Widen
--   dbo.Q: reads Other.dbo.Source
--   dbo.Q: writes dbo.Facts
--   dbo.Q: dbo.Facts.CustomerId <- Other.dbo.Source.*
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
