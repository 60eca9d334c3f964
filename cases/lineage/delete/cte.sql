-- DELETE from a CTE writes the table beneath; the usual way to remove duplicates.
-- catalog: sales

WITH d AS (
    SELECT ROW_NUMBER() OVER (PARTITION BY s.Name ORDER BY s.Since DESC) AS rn FROM stage.Customers AS s
)
DELETE FROM d WHERE rn > 1;

-- lineage:
--   reads stage.Customers
--   writes stage.Customers
