-- Renamed, a table that only the SQL knows takes its columns along, each by its own spelling.

CREATE TABLE dbo.A (x int, y int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Built (Code, Price) SELECT a.x, a.y FROM dbo.A AS a;
EXEC sp_rename 'dbo.Built', 'Shown';

-- lineage:
--   dbo.P: reads dbo.A
--   dbo.P: writes dbo.Shown
--   dbo.P: dbo.Shown.Code <- dbo.A.x
--   dbo.P: dbo.Shown.Price <- dbo.A.y
