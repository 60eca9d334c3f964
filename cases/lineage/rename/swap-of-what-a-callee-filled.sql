-- What a procedure writes belongs to another name too where a caller, or what that calls behind it, renames the table; not what is called behind the rename.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS SELECT o.Id, o.Total INTO dbo.Archive_new FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.FillThen AS EXEC dbo.Fill;
GO
CREATE PROCEDURE dbo.FillLate AS SELECT p.Id INTO dbo.Archive_new FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Swap AS
EXEC sp_rename N'dbo.Archive', N'Archive_old';
EXEC sp_rename N'dbo.Archive_new', N'Archive';
GO
CREATE PROCEDURE dbo.Nightly AS
EXEC dbo.FillThen;
EXEC dbo.Swap;
EXEC dbo.FillLate;
GO
CREATE PROCEDURE dbo.Count AS UPDATE dbo.Tally_new SET Total = (SELECT COUNT(*) + MAX(p.Id) FROM dbo.Products AS p);
GO
CREATE PROCEDURE dbo.Hourly AS
EXEC dbo.Count;
ALTER SCHEMA stage TRANSFER dbo.Tally_new;
EXEC sp_rename N'stage.Tally_new', N'Tally';

-- lineage:
--   dbo.Count: reads dbo.Products
--   dbo.Count: writes dbo.Tally_new
--   dbo.Count: writes stage.Tally
--   dbo.Fill: reads dbo.Orders
--   dbo.Fill: writes dbo.Archive
--   dbo.Fill: writes dbo.Archive_new
--   dbo.FillLate: reads dbo.Products
--   dbo.FillLate: writes dbo.Archive_new
--   dbo.FillThen: calls dbo.Fill
--   dbo.Hourly: calls dbo.Count
--   dbo.Nightly: calls dbo.FillLate
--   dbo.Nightly: calls dbo.FillThen
--   dbo.Nightly: calls dbo.Swap
--   dbo.Count: dbo.Tally_new.Total <- dbo.Products.Id (aggregation)
--   dbo.Count: stage.Tally.Total <- dbo.Products.Id (aggregation)
--   dbo.Fill: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Fill: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Fill: dbo.Archive_new.Id <- dbo.Orders.Id
--   dbo.Fill: dbo.Archive_new.Total <- dbo.Orders.Total
--   dbo.FillLate: dbo.Archive_new.Id <- dbo.Products.Id
