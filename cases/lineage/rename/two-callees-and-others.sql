-- Of several callees each has its own table under the new name, by way of a text or of a third name too; not what it writes beside, not what is written behind the rename, not who is never called.
-- catalog: sales

CREATE PROCEDURE dbo.FillFirst AS
INSERT INTO dbo.First_new (Id) SELECT o.Id FROM dbo.Orders AS o;
INSERT INTO dbo.Beside (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.FillSecond AS
INSERT INTO dbo.Second_new (Id) SELECT c.Id FROM dbo.Customers AS c;
INSERT INTO dbo.First_new (Id) SELECT l.OrderId FROM dbo.Lines AS l;
GO
CREATE PROCEDURE dbo.FillThird AS INSERT INTO dbo.Third_new (Id) SELECT c.Id FROM dbo.Countries AS c;
GO
CREATE PROCEDURE dbo.Apart AS INSERT INTO dbo.First_new (Id) SELECT f.CustomerId FROM dbo.Facts AS f;
GO
CREATE PROCEDURE dbo.Nightly AS
EXEC dbo.FillFirst;
EXEC sp_rename N'dbo.First_new', N'First';
EXEC dbo.FillSecond;
EXEC (N'EXEC sp_rename N''dbo.Second_new'', N''Second''');
EXEC dbo.FillThird;
EXEC (N'EXEC sp_rename N''dbo.Third_new'', N''Third_next''');
EXEC sp_rename N'dbo.Third_next', N'Third';

-- lineage:
--   dbo.Apart: reads dbo.Facts
--   dbo.Apart: writes dbo.First_new
--   dbo.FillFirst: reads dbo.Orders
--   dbo.FillFirst: reads dbo.Products
--   dbo.FillFirst: writes dbo.Beside
--   dbo.FillFirst: writes dbo.First
--   dbo.FillFirst: writes dbo.First_new
--   dbo.FillSecond: reads dbo.Customers
--   dbo.FillSecond: reads dbo.Lines
--   dbo.FillSecond: writes dbo.First_new
--   dbo.FillSecond: writes dbo.Second [parsed, dynamic]
--   dbo.FillSecond: writes dbo.Second_new
--   dbo.FillThird: reads dbo.Countries
--   dbo.FillThird: writes dbo.Third [parsed, dynamic]
--   dbo.FillThird: writes dbo.Third_new
--   dbo.Nightly: calls dbo.FillFirst
--   dbo.Nightly: calls dbo.FillSecond
--   dbo.Nightly: calls dbo.FillThird
--   dbo.Apart: dbo.First_new.Id <- dbo.Facts.CustomerId
--   dbo.FillFirst: dbo.Beside.Id <- dbo.Products.Id
--   dbo.FillFirst: dbo.First.Id <- dbo.Orders.Id
--   dbo.FillFirst: dbo.First_new.Id <- dbo.Orders.Id
--   dbo.FillSecond: dbo.First_new.Id <- dbo.Lines.OrderId
--   dbo.FillSecond: dbo.Second.Id <- dbo.Customers.Id [parsed, dynamic]
--   dbo.FillSecond: dbo.Second_new.Id <- dbo.Customers.Id
--   dbo.FillThird: dbo.Third.Id <- dbo.Countries.Id [parsed, dynamic]
--   dbo.FillThird: dbo.Third_new.Id <- dbo.Countries.Id
--   HW3005: Other modules write dbo.First_new: whether they do before it becomes dbo.First here, and so fill that, is not known.
