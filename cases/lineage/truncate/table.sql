-- TRUNCATE writes the table.
-- catalog: sales

TRUNCATE TABLE dbo.Facts;

-- lineage:
--   writes dbo.Facts
