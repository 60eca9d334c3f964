-- What a callee wrote and its caller renames twice is proven by the writing and by both renames; by neither where the name is the old one again.
-- catalog: sales
CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Archive_new (Id) SELECT o.Id + 1 FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Nightly AS
EXEC dbo.Fill;
EXEC sp_rename 'dbo.Archive_new', 'Archive_next';
EXEC sp_rename 'dbo.Archive_next', 'Archive';
GO
CREATE PROCEDURE dbo.FillOther AS INSERT INTO dbo.Other (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Back AS
EXEC dbo.FillOther;
EXEC sp_rename 'dbo.Other', 'Other_old';
EXEC sp_rename 'dbo.Other_old', 'Other';

-- evidence:
--   3: INSERT: writes dbo.Archive by dbo.Archive_new
--   3: INSERT: writes dbo.Archive_new by dbo.Archive_new
--   3: INSERT: dbo.Archive.Id <- dbo.Orders.Id by o.Id + 1
--   3: INSERT: dbo.Archive_new.Id <- dbo.Orders.Id by o.Id + 1
--   3: INSERT: reads dbo.Orders by dbo.Orders
--   6: EXECUTE: calls dbo.Fill by dbo.Fill
--   7: EXECUTE: dbo.Archive.Id <- dbo.Orders.Id by 'Archive_next'
--   7: EXECUTE: writes dbo.Archive by 'Archive_next'
--   8: EXECUTE: dbo.Archive.Id <- dbo.Orders.Id by 'Archive'
--   8: EXECUTE: writes dbo.Archive by 'Archive'
--   10: INSERT: writes dbo.Other by dbo.Other
--   10: INSERT: dbo.Other.Id <- dbo.Products.Id by p.Id
--   10: INSERT: reads dbo.Products by dbo.Products
--   13: EXECUTE: calls dbo.FillOther by dbo.FillOther
