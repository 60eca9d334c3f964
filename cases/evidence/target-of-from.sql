-- A target that FROM names under an alias is written where FROM names it; one of another schema is not meant.
CREATE TABLE dbo.A (Id int, x int);
GO
UPDATE A SET x = q.Id FROM dbo.A AS q;
UPDATE A SET x = q.Id FROM stg.A AS q;
UPDATE T SET x = q.Id FROM stg.T AS q;
UPDATE U SET x = q.Id FROM dbo.A AS q;

-- evidence:
--   4: UPDATE: dbo.A.x <- dbo.A.Id by q.Id
--   4: UPDATE: reads dbo.A by dbo.A
--   4: UPDATE: writes dbo.A by dbo.A
--   5: UPDATE: writes dbo.A by A
--   5: UPDATE: dbo.A.x <- stg.A.Id by q.Id
--   5: UPDATE: reads stg.A by stg.A
--   6: UPDATE: stg.T.x <- stg.T.Id by q.Id
--   6: UPDATE: reads stg.T by stg.T
--   6: UPDATE: writes stg.T by stg.T
--   7: UPDATE: writes dbo.U by U
--   7: UPDATE: dbo.U.x <- dbo.A.Id by q.Id
--   7: UPDATE: reads dbo.A by dbo.A
