-- DEFAULT VALUES writes the table and copies nothing.
-- catalog: sales

INSERT INTO dbo.Orders DEFAULT VALUES;

-- lineage:
--   writes dbo.Orders
