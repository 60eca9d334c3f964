-- The older list by FOR XML PATH and STUFF.
-- catalog: warehouse

INSERT INTO etl.RunLog (Step, Message)
SELECT c.ClientCode,
       STUFF((SELECT ',' + s.ProductCode FROM stage.Sale AS s WHERE s.ClientCode = c.ClientCode FOR XML PATH('')), 1, 1, '')
FROM   stage.Client AS c;

-- lineage:
--   reads stage.Client
--   reads stage.Sale
--   writes etl.RunLog
--   etl.RunLog.Message <- stage.Sale.ProductCode (transformation)
--   etl.RunLog.Message <~ stage.Client.ClientCode (filter)
--   etl.RunLog.Message <~ stage.Sale.ClientCode (filter)
--   etl.RunLog.Step <- stage.Client.ClientCode
