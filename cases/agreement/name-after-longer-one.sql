-- A name is looked for behind a longer one too, in its own module only, whatever its case.
-- declared: dbo.P names dbo.Line, dbo.Other
CREATE TABLE dbo.Line (x int);
GO
CREATE TABLE dbo.Other (x int);
GO
CREATE PROCEDURE dbo.P AS PRINT 'Online LINE';
GO
CREATE PROCEDURE dbo.Q AS PRINT 'Other';

-- agreement:
--   dbo.P: dbo.Line: declared (moves no data)
--   dbo.P: dbo.Other: declared (out of date)
