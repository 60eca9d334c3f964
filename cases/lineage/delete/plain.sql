-- DELETE is a write, and no read of its own table.
-- catalog: sales

DELETE FROM dbo.Orders WHERE Status = 'X';

-- lineage:
--   writes dbo.Orders
