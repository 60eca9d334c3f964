-- The keys that CHANGETABLE (VERSION …) lists are columns of its table.
CREATE TABLE dbo.A (Id int, Part int, x int);
GO
CREATE TABLE dbo.B (Id int, y int);
GO
SELECT b.y, v.Part FROM dbo.B AS b CROSS APPLY CHANGETABLE(VERSION dbo.A, (Id, Part), (b.Id, 1)) AS v;

-- references:
--   2: define dbo.A by dbo.A
--   2: define dbo.A.Id by Id
--   2: define dbo.A.Part by Part
--   2: define dbo.A.x by x
--   4: define dbo.B by dbo.B
--   4: define dbo.B.Id by Id
--   4: define dbo.B.y by y
--   6: read dbo.B.y by y
--   6: read dbo.A.Part by Part
--   6: read dbo.B by dbo.B
--   6: read dbo.A by dbo.A
--   6: read dbo.A.Id by Id
--   6: read dbo.A.Part by Part
--   6: read dbo.B.Id by Id
