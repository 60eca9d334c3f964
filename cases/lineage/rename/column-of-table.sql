-- RENAME OBJECT … COLUMN moves nothing; a table that the module did not fill leaves no write behind.

RENAME OBJECT dbo.Source COLUMN Id TO Key1;
RENAME OBJECT dbo.Source TO Kept;

-- lineage:
--   (none)
