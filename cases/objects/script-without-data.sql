-- Loose statements that move no data make no script, in branches and loops neither.

PRINT 'hello';
IF 1 = 1 PRINT 'yes'; ELSE PRINT 'no';
BEGIN PRINT 'block'; END;
WHILE 1 = 0 BREAK;
BEGIN TRY PRINT 'try'; END TRY BEGIN CATCH PRINT 'catch'; END CATCH;
CREATE TABLE dbo.T (Id int);
ALTER TABLE dbo.T ADD Name nvarchar(10);
CREATE INDEX ix ON dbo.T (Id);
DECLARE @x int;
GRANT SELECT ON dbo.T TO public;

-- objects:
--   dbo.T: Table (1 Id int, 2 Name nvarchar(10))
