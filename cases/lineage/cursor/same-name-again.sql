-- A name that is declared again is another cursor.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @v nvarchar(100);
DECLARE c CURSOR LOCAL FOR SELECT p.Title FROM stage.Product AS p;
OPEN c; FETCH NEXT FROM c INTO @v; CLOSE c; DEALLOCATE c;
DECLARE c CURSOR LOCAL FOR SELECT k.FullName FROM stage.Client AS k;
OPEN c; FETCH NEXT FROM c INTO @v; CLOSE c; DEALLOCATE c;
INSERT INTO etl.RunLog (Message) VALUES (@v);

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: reads stage.Product
--   etl.P: writes etl.RunLog
--   etl.P: etl.RunLog.Message <- stage.Client.FullName
