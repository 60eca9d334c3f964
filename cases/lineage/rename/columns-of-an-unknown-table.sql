-- Renamed, a table that only the SQL knows takes its columns along, each by its own spelling, not by that of another table's.

CREATE TABLE dbo.A (x int, y int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.A (x, y) SELECT e.CODE, e.PRICE FROM dbo.Elsewhere AS e;
INSERT INTO dbo.Built (Code, Price) SELECT a.x, a.y FROM dbo.A AS a;
EXEC sp_rename 'dbo.Built', 'Shown';

-- lineage:
--   dbo.P: reads dbo.A
--   dbo.P: reads dbo.Elsewhere
--   dbo.P: writes dbo.A
--   dbo.P: writes dbo.Shown
--   dbo.P: dbo.A.x <- dbo.Elsewhere.CODE
--   dbo.P: dbo.A.y <- dbo.Elsewhere.PRICE
--   dbo.P: dbo.Shown.Code <- dbo.A.x
--   dbo.P: dbo.Shown.Price <- dbo.A.y
