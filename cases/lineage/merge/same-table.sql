-- A table merged with itself stands as a source too.
-- catalog: warehouse

MERGE dw.DimClient AS t
USING (SELECT ClientCode, MIN(ValidFrom) AS First FROM dw.DimClient GROUP BY ClientCode) AS s
ON    s.ClientCode = t.ClientCode
WHEN MATCHED THEN UPDATE SET ValidFrom = s.First;

-- lineage:
--   reads dw.DimClient
--   writes dw.DimClient
--   dw.DimClient.ValidFrom <- dw.DimClient.ValidFrom (aggregation)
--   dw.DimClient.ValidFrom <~ dw.DimClient.ClientCode (group by)
--   dw.DimClient.ValidFrom <~ dw.DimClient.ClientCode (join)
