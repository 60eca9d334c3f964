-- STRING_SPLIT and GENERATE_SERIES make their first column of their arguments; the ordinal is the server's.
-- catalog: sales

INSERT INTO dbo.Audit (What, OldValue, NewValue)
SELECT s.value, s.ordinal, g.value
FROM dbo.Customers AS c
CROSS APPLY STRING_SPLIT(c.Name, ' ', 1) AS s
CROSS APPLY GENERATE_SERIES(1, c.CountryId) AS g;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Audit
--   dbo.Audit.NewValue <- dbo.Customers.CountryId (transformation)
--   dbo.Audit.What <- dbo.Customers.Name (transformation)
