-- Renamed by a procedure that is called next, a table's lineage belongs to the new name, two calls away too; behind one that renames another it stays.
-- catalog: sales

CREATE PROCEDURE dbo.Swap AS
EXEC sp_rename N'dbo.Archive', N'Archive_old';
EXEC sp_rename N'dbo.Archive_new', N'Archive';
GO
CREATE PROCEDURE dbo.SwapFacts AS
RENAME OBJECT dbo.Facts TO Facts_old;
RENAME OBJECT dbo.Facts_new TO Facts;
GO
CREATE PROCEDURE dbo.Onward AS EXEC dbo.Swap;
GO
CREATE PROCEDURE dbo.Load AS
INSERT INTO dbo.Archive_new (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
EXEC dbo.Onward;
INSERT INTO dbo.Archive_new (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.LoadOther AS
INSERT INTO dbo.Archive_new (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
EXEC dbo.SwapFacts;
GO
CREATE PROCEDURE dbo.LoadByName AS
DECLARE @swap sysname = N'dbo.SwapFacts';
SELECT o.Id AS CustomerId, o.Total AS Amount INTO dbo.Facts_new FROM dbo.Orders AS o;
EXEC @swap;

-- lineage:
--   dbo.Load: calls dbo.Onward
--   dbo.Load: reads dbo.Orders
--   dbo.Load: reads dbo.Products
--   dbo.Load: writes dbo.Archive
--   dbo.Load: writes dbo.Archive_new
--   dbo.LoadByName: calls dbo.SwapFacts [dynamic]
--   dbo.LoadByName: reads dbo.Orders
--   dbo.LoadByName: writes dbo.Facts
--   dbo.LoadOther: calls dbo.SwapFacts
--   dbo.LoadOther: reads dbo.Orders
--   dbo.LoadOther: writes dbo.Archive_new
--   dbo.Onward: calls dbo.Swap
--   dbo.Load: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Load: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Load: dbo.Archive_new.Id <- dbo.Products.Id
--   dbo.LoadByName: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.LoadByName: dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.LoadOther: dbo.Archive_new.Id <- dbo.Orders.Id
--   dbo.LoadOther: dbo.Archive_new.Total <- dbo.Orders.Total
--   HW3005: Other modules write dbo.Archive_new: whether they do before it becomes dbo.Archive here, and so fill that, is not known.
