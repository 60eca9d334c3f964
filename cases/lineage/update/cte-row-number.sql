-- A CTE with ROW_NUMBER as target: its window decides where the WHERE asks for it.
-- catalog: warehouse

WITH n AS (
    SELECT c.IsCurrent, ROW_NUMBER() OVER (PARTITION BY c.ClientCode ORDER BY c.ValidFrom DESC) AS No
    FROM   dw.DimClient AS c
)
UPDATE n SET IsCurrent = 0 WHERE No > 1;

-- lineage:
--   reads dw.DimClient
--   writes dw.DimClient
--   dw.DimClient.IsCurrent <~ dw.DimClient.ClientCode (window)
--   dw.DimClient.IsCurrent <~ dw.DimClient.ValidFrom (window)
