-- A declared name that stands in the text only as a part of a longer one is out of date.
-- declared: dbo.P names dbo.Line, dbo.B
CREATE TABLE dbo.Line (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  DELETE FROM dbo.B;
  PRINT 'Lines, Online, Line_2, @Line, #Line, Line$, Liné and ÉLine';
END;

-- agreement:
--   dbo.P: dbo.B: both
--   dbo.P: dbo.Line: declared (out of date)
