-- A statement that has an error in it, in a module that moves nothing else, was not read; beside one that moves data it is no excuse.

CREATE PROCEDURE dbo.Error AS PRINT (1;
GO
CREATE PROCEDURE dbo.ErrorBesideTemp AS
BEGIN
  CREATE TABLE #t (x int);
  INSERT INTO #t VALUES (1);
  PRINT (1;
END;

-- coverage:
--   dbo.Error: nothing; statements 0, moving 0, lost 1; no edge: not read
--   dbo.ErrorBesideTemp: partly; statements 2, moving 1, lost 1; no edge: not read
