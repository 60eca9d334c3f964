-- $IDENTITY and $ROWGUID are places of the columns that they stand for, of what is inserted too.
CREATE TABLE dbo.A (Id int IDENTITY, Code uniqueidentifier ROWGUIDCOL, x int);
GO
INSERT INTO dbo.A (x) OUTPUT inserted.$IDENTITY, inserted.$ROWGUID VALUES (1);
SELECT $IDENTITY FROM dbo.A;

-- references:
--   2: define dbo.A by dbo.A
--   2: define dbo.A.Id by Id
--   2: define dbo.A.Code by Code
--   2: define dbo.A.x by x
--   4: write dbo.A by dbo.A
--   4: write dbo.A.x by x
--   4: read dbo.A.Id by $IDENTITY
--   4: read dbo.A.Code by $ROWGUID
--   5: read dbo.A.Id by $IDENTITY
--   5: read dbo.A by dbo.A
