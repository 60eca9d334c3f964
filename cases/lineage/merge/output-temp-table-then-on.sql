-- OUTPUT INTO a temp table, whose rows are inserted by a later statement: the second half of a type 2 load.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #changed (Act nvarchar(10), ClientCode varchar(20), Town nvarchar(50));
MERGE dw.DimClient AS t
USING stage.Client AS s ON s.ClientCode = t.ClientCode AND t.IsCurrent = 1
WHEN MATCHED AND s.Town <> t.Town THEN UPDATE SET IsCurrent = 0
WHEN NOT MATCHED THEN INSERT (ClientCode, Town, IsCurrent) VALUES (s.ClientCode, s.Town, 1)
OUTPUT $action, s.ClientCode, s.Town INTO #changed (Act, ClientCode, Town);
INSERT INTO dw.DimClient (ClientCode, Town, IsCurrent)
SELECT c.ClientCode, c.Town, 1 FROM #changed AS c WHERE c.Act = N'UPDATE';

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: writes dw.DimClient
--   etl.P: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.P: dw.DimClient.ClientCode <~ dw.DimClient.ClientCode (join)
--   etl.P: dw.DimClient.ClientCode <~ dw.DimClient.IsCurrent (join)
--   etl.P: dw.DimClient.ClientCode <~ dw.DimClient.Town (filter)
--   etl.P: dw.DimClient.ClientCode <~ stage.Client.ClientCode (join)
--   etl.P: dw.DimClient.ClientCode <~ stage.Client.Town (filter)
--   etl.P: dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (join)
--   etl.P: dw.DimClient.IsCurrent <~ dw.DimClient.IsCurrent (join)
--   etl.P: dw.DimClient.IsCurrent <~ dw.DimClient.Town (filter)
--   etl.P: dw.DimClient.IsCurrent <~ stage.Client.ClientCode (join)
--   etl.P: dw.DimClient.IsCurrent <~ stage.Client.Town (filter)
--   etl.P: dw.DimClient.Town <- stage.Client.Town
--   etl.P: dw.DimClient.Town <~ dw.DimClient.ClientCode (join)
--   etl.P: dw.DimClient.Town <~ dw.DimClient.IsCurrent (join)
--   etl.P: dw.DimClient.Town <~ dw.DimClient.Town (filter)
--   etl.P: dw.DimClient.Town <~ stage.Client.ClientCode (join)
--   etl.P: dw.DimClient.Town <~ stage.Client.Town (filter)
