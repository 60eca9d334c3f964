-- A column that a CTE does not have is said; the write goes to its first table all the same.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
WITH c AS (SELECT x FROM dbo.A) UPDATE c SET nowhere = 1;

-- lineage:
--   reads dbo.A
--   writes dbo.A
--   HW2016: c has no column nowhere.
