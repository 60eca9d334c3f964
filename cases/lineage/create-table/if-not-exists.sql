-- CREATE TABLE IF NOT EXISTS, as other servers have it, is refused by SQL Server; the table is known all the same.
-- catalog: sales

CREATE TABLE IF NOT EXISTS dbo.Seen (CustomerId int, At date);
INSERT INTO dbo.Seen SELECT CustomerId, OrderDate FROM dbo.Orders;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Seen
--   dbo.Seen.At <- dbo.Orders.OrderDate
--   dbo.Seen.CustomerId <- dbo.Orders.CustomerId
--   HW1010: SQL Server refuses this: CREATE TABLE has IF NOT EXISTS.
