-- A SWITCH of a temp table gives no copy of columns; the other table is filled or emptied all the same.
-- catalog: sales

CREATE TABLE #rows (Id int, Name nvarchar(50), Region nvarchar(20));
ALTER TABLE #rows SWITCH TO dbo.Countries;

-- lineage:
--   writes dbo.Countries
