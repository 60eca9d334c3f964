-- CROSS APPLY gives the row of another table; its order and filter decide.
-- catalog: warehouse

UPDATE c
SET    c.Email = latest.Email
FROM   dw.DimClient AS c
CROSS APPLY (
    SELECT TOP (1) s.Email FROM stage.Client AS s WHERE s.ClientCode = c.ClientCode ORDER BY s.ChangedAt DESC
) AS latest
WHERE  c.IsCurrent = 1;

-- lineage:
--   reads dw.DimClient
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.Email <- stage.Client.Email
--   dw.DimClient.Email <~ dw.DimClient.ClientCode (filter)
--   dw.DimClient.Email <~ dw.DimClient.IsCurrent (filter)
--   dw.DimClient.Email <~ stage.Client.ChangedAt (sort)
--   dw.DimClient.Email <~ stage.Client.ClientCode (filter)
