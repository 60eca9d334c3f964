-- A sequence that the catalog does not have is named by the text, and moves no data, whatever was not read beside it.
-- declared: dbo.P names dbo.Gone
-- declared: dbo.Q names dbo.Gone
CREATE PROCEDURE dbo.P AS
BEGIN
  SELECT NEXT VALUE FOR dbo.Gone;
  INSRT INTO nowhere SELECT 1;
END;
GO
CREATE PROCEDURE dbo.Q AS
BEGIN
  PRINT 1;
  INSRT INTO nowhere SELECT 1;
END;

-- agreement:
--   dbo.P: dbo.Gone: declared (moves no data)
--   dbo.Q: dbo.Gone: declared (not read)
