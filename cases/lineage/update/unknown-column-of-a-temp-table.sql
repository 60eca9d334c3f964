-- A column that a temp table or table variable does not have is told with the name of the table, not with its alias.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #rows (Id int);
DECLARE @rows TABLE (Id int);
UPDATE r SET Nowhere = 1 FROM #rows AS r;
UPDATE v SET Nowhere = 1 FROM @rows AS v;

-- lineage:
--   HW2016: #rows has no column Nowhere.
--   HW2016: @rows has no column Nowhere.
