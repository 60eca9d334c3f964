-- A string that never ends loses no statement; where nothing else moves data, the text was not read.

CREATE PROCEDURE dbo.Moves AS
BEGIN
  CREATE TABLE #t (x int);
  INSERT INTO #t VALUES (1);
  PRINT GETDATE(;
END;
GO
CREATE PROCEDURE dbo.Prints AS PRINT 'x

-- coverage:
--   dbo.Moves: partly; statements 2, moving 1, lost 1; no edge: not read
--   dbo.Prints: partly; statements 1, moving 0, lost 0; no edge: not read
