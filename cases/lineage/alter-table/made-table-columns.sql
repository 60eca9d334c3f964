-- ALTER TABLE changes the table that the module has just made, whatever the catalog says of it.
-- catalog: sales
CREATE PROCEDURE dbo.Make AS
BEGIN
  CREATE TABLE dbo.Scratch (A int, B int);
  ALTER TABLE dbo.Scratch ADD C int;
  ALTER TABLE dbo.Scratch DROP COLUMN A;
  INSERT INTO dbo.Scratch SELECT o.Id, o.CustomerId FROM dbo.Orders AS o;
END;

-- lineage:
--   dbo.Make: reads dbo.Orders
--   dbo.Make: writes dbo.Scratch
--   dbo.Make: dbo.Scratch.B <- dbo.Orders.Id
--   dbo.Make: dbo.Scratch.C <- dbo.Orders.CustomerId
