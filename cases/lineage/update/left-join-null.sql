-- A LEFT JOIN that is asked for NULL: the join and the filter both decide.
-- catalog: warehouse

UPDATE c SET ValidTo = SYSDATETIME()
FROM   dw.DimClient c LEFT JOIN stage.Client s ON s.ClientCode = c.ClientCode
WHERE  s.ClientCode IS NULL AND c.IsCurrent = 1;

-- lineage:
--   reads dw.DimClient
--   reads stage.Client
--   writes dw.DimClient
--   dw.DimClient.ValidTo <~ dw.DimClient.ClientCode (join)
--   dw.DimClient.ValidTo <~ dw.DimClient.IsCurrent (filter)
--   dw.DimClient.ValidTo <~ stage.Client.ClientCode (filter)
--   dw.DimClient.ValidTo <~ stage.Client.ClientCode (join)
