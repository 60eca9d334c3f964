-- An error may lose no statement: where nothing else moves data, the text was not read; what is said of names is no such error.

CREATE PROCEDURE dbo.Moves AS
BEGIN
  CREATE TABLE #t (x int);
  INSERT INTO #t VALUES (1);
  SELECT x AS [] FROM #t;
END;
GO
CREATE PROCEDURE dbo.Sets AS BEGIN DECLARE @x int; SET @x = nowhere + 1; END;
GO
CREATE PROCEDURE dbo.Prints AS PRINT 'x

-- coverage:
--   dbo.Moves: partly; statements 3, moving 2, lost 0; no edge: nothing stored
--   dbo.Prints: partly; statements 1, moving 0, lost 0; no edge: not read
--   dbo.Sets: partly; statements 2, moving 0, lost 0; no edge: moves no data
