-- The outer INSERT of a type 2 load takes the new rows out of the MERGE's source.
-- catalog: warehouse

INSERT INTO dw.DimClient (ClientCode, FullName, Town, ValidFrom, IsCurrent)
SELECT m.ClientCode, m.FullName, m.Town, m.ChangedAt, 1
FROM (
    MERGE dw.DimClient AS t
    USING stage.Client AS s ON t.ClientCode = s.ClientCode AND t.IsCurrent = 1
    WHEN MATCHED AND t.Town <> s.Town THEN UPDATE SET IsCurrent = 0, ValidTo = s.ChangedAt
    WHEN NOT MATCHED THEN INSERT (ClientCode, FullName, Town, ValidFrom, IsCurrent)
        VALUES (s.ClientCode, s.FullName, s.Town, s.ChangedAt, 1)
    OUTPUT $action AS Act, s.ClientCode, s.FullName, s.Town, s.ChangedAt
) AS m
WHERE m.Act = 'UPDATE';

-- lineage:
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.ClientCode <- stage.Client.ClientCode
--   dw.DimClient.ClientCode <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ClientCode <~ dw.DimClient.IsCurrent (join)
--   dw.DimClient.ClientCode <~ dw.DimClient.Town (filter)
--   dw.DimClient.ClientCode <~ stage.Client.ClientCode (join)
--   dw.DimClient.ClientCode <~ stage.Client.Town (filter)
--   dw.DimClient.FullName <- stage.Client.FullName
--   dw.DimClient.FullName <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.FullName <~ dw.DimClient.IsCurrent (join)
--   dw.DimClient.FullName <~ dw.DimClient.Town (filter)
--   dw.DimClient.FullName <~ stage.Client.ClientCode (join)
--   dw.DimClient.FullName <~ stage.Client.Town (filter)
--   dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.IsCurrent <~ dw.DimClient.IsCurrent (join)
--   dw.DimClient.IsCurrent <~ dw.DimClient.Town (filter)
--   dw.DimClient.IsCurrent <~ stage.Client.ClientCode (join)
--   dw.DimClient.IsCurrent <~ stage.Client.Town (filter)
--   dw.DimClient.Town <- stage.Client.Town
--   dw.DimClient.Town <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.Town <~ dw.DimClient.IsCurrent (join)
--   dw.DimClient.Town <~ dw.DimClient.Town (filter)
--   dw.DimClient.Town <~ stage.Client.ClientCode (join)
--   dw.DimClient.Town <~ stage.Client.Town (filter)
--   dw.DimClient.ValidFrom <- stage.Client.ChangedAt
--   dw.DimClient.ValidFrom <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ValidFrom <~ dw.DimClient.IsCurrent (join)
--   dw.DimClient.ValidFrom <~ dw.DimClient.Town (filter)
--   dw.DimClient.ValidFrom <~ stage.Client.ClientCode (join)
--   dw.DimClient.ValidFrom <~ stage.Client.Town (filter)
--   dw.DimClient.ValidTo <- stage.Client.ChangedAt
--   dw.DimClient.ValidTo <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ValidTo <~ dw.DimClient.IsCurrent (join)
--   dw.DimClient.ValidTo <~ dw.DimClient.Town (filter)
--   dw.DimClient.ValidTo <~ stage.Client.ClientCode (join)
--   dw.DimClient.ValidTo <~ stage.Client.Town (filter)
