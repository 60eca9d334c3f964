-- A table built under another name and renamed: the lineage belongs to the name it gets.
-- catalog: sales

CREATE PROCEDURE dbo.Rebuild AS
CREATE TABLE dbo.Facts_new WITH (DISTRIBUTION = ROUND_ROBIN) AS
SELECT o.CustomerId, o.Total AS Amount FROM dbo.Orders AS o;
RENAME OBJECT dbo.Facts TO Facts_old;
RENAME OBJECT dbo.Facts_new TO Facts;
DROP TABLE dbo.Facts_old;

-- lineage:
--   dbo.Rebuild: reads dbo.Orders
--   dbo.Rebuild: writes dbo.Facts
--   dbo.Rebuild: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Rebuild: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
