-- A star of OUTPUT names the columns of the table.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
UPDATE dbo.A SET x = y OUTPUT inserted.*;

-- references:
--   2: define dbo.A by dbo.A
--   2: define dbo.A.Id by Id
--   2: define dbo.A.x by x
--   2: define dbo.A.y by y
--   4: define dbo.B by dbo.B
--   4: define dbo.B.Id by Id
--   4: define dbo.B.x by x
--   4: define dbo.B.y by y
--   6: write dbo.A by dbo.A
--   6: write dbo.A.x by x
--   6: read dbo.A.y by y
--   6: read dbo.A.Id by * (via star)
--   6: read dbo.A.x by * (via star)
--   6: read dbo.A.y by * (via star)
