-- A procedure that is switched off by a RETURN at its beginning is read as if it were not, with its loops and branches.

CREATE TABLE dbo.Source (Looped int, Branched int, Tried int, Returned int);
CREATE TABLE dbo.Target (Looped int, Branched int, Tried int, Returned int);
GO
CREATE PROCEDURE dbo.P @on bit AS
RETURN;
CREATE TABLE #t (Looped int, Branched int, Tried int, Returned int);
WHILE @@ROWCOUNT < 3
  INSERT INTO #t (Looped) SELECT Looped FROM dbo.Source WHERE @on = 1;
IF @@ROWCOUNT = 1
  INSERT INTO #t (Branched) SELECT Branched FROM dbo.Source WHERE @on = 1;
BEGIN TRY
  INSERT INTO #t (Tried) SELECT Tried FROM dbo.Source WHERE @on = 1;
END TRY
BEGIN CATCH
  PRINT 'failed';
END CATCH;
INSERT INTO dbo.Target (Looped, Branched, Tried) SELECT Looped, Branched, Tried FROM #t WHERE @on = 1;
GO
CREATE PROCEDURE dbo.Q @off bit AS
DECLARE @v int;
IF @off = 1
BEGIN
  RETURN;
  IF @@ROWCOUNT = 1
    SELECT @v = Returned FROM dbo.Source;
END;
INSERT INTO dbo.Target (Returned) VALUES (@v);

-- lineage:
--   dbo.P: reads dbo.Source
--   dbo.P: writes dbo.Target
--   dbo.Q: reads dbo.Source
--   dbo.Q: writes dbo.Target
--   dbo.P: dbo.Target.Branched <- dbo.Source.Branched
--   dbo.P: dbo.Target.Looped <- dbo.Source.Looped
--   dbo.P: dbo.Target.Tried <- dbo.Source.Tried
