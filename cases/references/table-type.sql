-- A table type is named by the parameter and the variable that have it.
-- catalog: sales
CREATE PROCEDURE dbo.Take @ids dbo.IdList READONLY AS
BEGIN
  DECLARE @more dbo.IdList;
  INSERT INTO @more SELECT * FROM @ids;
END;

-- references:
--   3: define dbo.Take by dbo.Take
--   3: read dbo.IdList by dbo.IdList
--   5: read dbo.IdList by dbo.IdList
