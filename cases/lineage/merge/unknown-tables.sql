-- MERGE between tables that nobody told the columns of: INSERT without a list writes under the names of the values.

MERGE mart.Target AS t
USING ext.Source AS s ON s.Id = t.Id
WHEN MATCHED THEN UPDATE SET t.Name = s.Label
WHEN NOT MATCHED THEN INSERT VALUES (s.Id, s.Label);

-- lineage:
--   reads ext.Source
--   writes mart.Target
--   mart.Target.Id <- ext.Source.Id
--   mart.Target.Id <~ ext.Source.Id (join)
--   mart.Target.Id <~ mart.Target.Id (join)
--   mart.Target.Label <- ext.Source.Label
--   mart.Target.Label <~ ext.Source.Id (join)
--   mart.Target.Label <~ mart.Target.Id (join)
--   mart.Target.Name <- ext.Source.Label
--   mart.Target.Name <~ ext.Source.Id (join)
--   mart.Target.Name <~ mart.Target.Id (join)
--   HW2008: The columns of mart.Target are not known; those written here are called as what is written to them.
