-- SWITCH empties its source and fills its target, column by column.
-- catalog: sales

CREATE TABLE dbo.OrdersPart (Id int, CustomerId int);
CREATE TABLE dbo.OrdersPartOld (Id int, CustomerId int);
GO
CREATE PROCEDURE dbo.P AS
ALTER TABLE dbo.OrdersPart SWITCH PARTITION 1 TO dbo.OrdersPartOld PARTITION 1;

-- lineage:
--   dbo.P: reads dbo.OrdersPart
--   dbo.P: writes dbo.OrdersPart
--   dbo.P: writes dbo.OrdersPartOld
--   dbo.P: dbo.OrdersPartOld.CustomerId <- dbo.OrdersPart.CustomerId
--   dbo.P: dbo.OrdersPartOld.Id <- dbo.OrdersPart.Id
