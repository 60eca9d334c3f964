-- Values into a caller's table of unknown columns are left out, and said; constants are nobody's and need no word.
CREATE PROCEDURE dbo.P @doc nvarchar(max) AS
BEGIN
  INSERT INTO #t VALUES (1, 'a');
  INSERT INTO #t SELECT j.type FROM OPENJSON(@doc) AS j;
  INSERT INTO #t SELECT x FROM dbo.A;
  INSERT INTO #t EXEC dbo.Gone;
  SELECT * FROM #t;
END;
GO
INSERT INTO dbo.Unknown SELECT 1, GETDATE();

-- lineage:
--   dbo.P: calls dbo.Gone
--   dbo.P: reads dbo.A
--   writes dbo.Unknown
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
--   HW2010: The columns of #t are not known here, so what is written without a column list is left out.
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
--   HW2010: The columns of #t are not known here, so what is written without a column list is left out.
--   HW2005: The columns of #t are not known, so * cannot be expanded.
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
