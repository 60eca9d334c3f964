-- A column that a query renames is named where it is read, not where its alias is; beside another source a name is its own place.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
WITH c AS (SELECT x AS First FROM dbo.A)
SELECT First FROM c;
SELECT s.x, y FROM (SELECT * FROM dbo.A) AS s CROSS JOIN (SELECT Id AS Other FROM dbo.B) AS t;
SELECT * FROM dbo.A ORDER BY 2;
SELECT * FROM dbo.Unknown;

-- references:
--   2: define dbo.A by dbo.A
--   2: define dbo.A.Id by Id
--   2: define dbo.A.x by x
--   2: define dbo.A.y by y
--   4: define dbo.B by dbo.B
--   4: define dbo.B.Id by Id
--   4: define dbo.B.x by x
--   4: define dbo.B.y by y
--   6: read dbo.A.x by x
--   6: read dbo.A by dbo.A
--   8: read dbo.A.x by x
--   8: read dbo.A.y by y
--   8: read dbo.A.Id by * (via star)
--   8: read dbo.A.x by * (via star)
--   8: read dbo.A.y by * (via star)
--   8: read dbo.A by dbo.A
--   8: read dbo.B.Id by Id
--   8: read dbo.B by dbo.B
--   9: read dbo.A.Id by * (via star)
--   9: read dbo.A.x by * (via star)
--   9: read dbo.A.y by * (via star)
--   9: read dbo.A by dbo.A
--   10: read dbo.Unknown by dbo.Unknown
