-- A star of OUTPUT names the columns of the table.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
UPDATE dbo.A SET x = y OUTPUT inserted.*;

-- references:
--   6: write dbo.A by dbo.A
--   6: write dbo.A.x by x
--   6: read dbo.A.y by y
--   6: read dbo.A.Id by * (via star)
--   6: read dbo.A.x by * (via star)
--   6: read dbo.A.y by * (via star)
