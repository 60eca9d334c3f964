-- IN decides with its column and with what filters its query.
-- catalog: warehouse

UPDATE dw.DimClient SET IsCurrent = 0
WHERE  ClientCode NOT IN (SELECT s.ClientCode FROM stage.Client AS s WHERE s.Segment = 'D');

-- lineage:
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (filter)
--   dw.DimClient.IsCurrent <~ stage.Client.ClientCode (filter)
--   dw.DimClient.IsCurrent <~ stage.Client.Segment (filter)
