-- What an UPDATE by its alias writes is the table that the alias is of, though the same one stands in FROM once more.
CREATE TABLE dbo.A (Id int, x int);
GO
UPDATE a SET x = b.x FROM dbo.A AS a JOIN dbo.A AS b ON b.Id = a.Id + 1;

-- references:
--   2: define dbo.A by dbo.A
--   2: define dbo.A.Id by Id
--   2: define dbo.A.x by x
--   4: write dbo.A.x by x
--   4: read dbo.A.x by x
--   4: write dbo.A by dbo.A
--   4: read dbo.A by dbo.A
--   4: read dbo.A.Id by Id
--   4: read dbo.A.Id by Id
