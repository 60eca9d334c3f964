-- What is changed, dropped, moved or renamed is named there: a synonym itself, not what it stands for, and no temp table.
-- catalog: sales

CREATE SEQUENCE dbo.Numbers AS int;
GO
CREATE TRIGGER dbo.OrdersTrigger ON dbo.Orders AFTER DELETE AS PRINT 'gone';
GO
CREATE PROCEDURE dbo.Remodel AS
BEGIN
  ALTER TABLE dbo.Orders ADD Note nvarchar(200), Unheard int;
  ALTER TABLE dbo.Orders ALTER COLUMN Note nvarchar(max);
  ALTER TABLE dbo.Orders DROP CONSTRAINT DF_Status, COLUMN Status, Missing;
  ALTER TABLE dbo.Orders SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.Archive));
  DISABLE TRIGGER dbo.OrdersTrigger ON dbo.Orders;
  ALTER SEQUENCE dbo.Numbers RESTART WITH 1;
  DROP TABLE IF EXISTS dbo.Facts, #facts, dbo.NeverMade;
  DROP VIEW dbo.OpenOrders;
  DROP SYNONYM dbo.Synonym_Orders;
  DROP TYPE dbo.IdList;
  DROP SEQUENCE dbo.Numbers;
  DROP ROLE Orders;
  CREATE SYNONYM dbo.Synonym_Orders FOR dbo.Archive;
  CREATE SEQUENCE dbo.Numbers;
  ALTER SCHEMA stage TRANSFER dbo.Settings;
END

-- references:
--   6: define dbo.OrdersTrigger by dbo.OrdersTrigger
--   6: read dbo.Orders by dbo.Orders
--   8: define dbo.Remodel by dbo.Remodel
--   10: define dbo.Orders by dbo.Orders
--   10: define dbo.Orders.Note by Note
--   11: define dbo.Orders by dbo.Orders
--   11: define dbo.Orders.Note by Note
--   12: define dbo.Orders by dbo.Orders
--   12: define dbo.Orders.Status by Status
--   13: define dbo.Orders by dbo.Orders
--   13: read dbo.Archive by dbo.Archive
--   14: read dbo.OrdersTrigger by dbo.OrdersTrigger
--   14: read dbo.Orders by dbo.Orders
--   15: read dbo.Numbers by dbo.Numbers
--   16: define dbo.Facts by dbo.Facts
--   17: define dbo.OpenOrders by dbo.OpenOrders
--   18: define dbo.Synonym_Orders by dbo.Synonym_Orders
--   19: define dbo.IdList by dbo.IdList
--   20: define dbo.Numbers by dbo.Numbers
--   22: define dbo.Synonym_Orders by dbo.Synonym_Orders
--   22: read dbo.Archive by dbo.Archive
--   23: define dbo.Numbers by dbo.Numbers
--   24: define dbo.Settings by dbo.Settings
