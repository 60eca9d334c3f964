-- A global temp table that a callee's callee leaves is there with its computed column; one of the module's own by that name hides it.
-- catalog: sales

CREATE PROCEDURE dbo.Make AS
CREATE TABLE ##t (Id int, Twice AS Id * 2)
INSERT INTO ##t (Id) SELECT o.Id FROM dbo.Orders AS o
CREATE TABLE ##own (Id int, Twice AS Id * 2)
INSERT INTO ##own (Id) SELECT o.CustomerId FROM dbo.Orders AS o
GO
CREATE PROCEDURE dbo.Hand AS EXEC dbo.Make
GO
CREATE PROCEDURE dbo.Take AS
EXEC dbo.Hand
INSERT INTO dbo.Archive (Id, Total) SELECT t.Id, t.Twice FROM ##t AS t
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT t.Id, t.Twice FROM ##own AS t
GO
CREATE PROCEDURE dbo.Own AS
CREATE TABLE ##own (Id int, Twice int)
EXEC dbo.Hand
INSERT INTO dbo.Facts (Rank) SELECT t.Twice FROM ##own AS t

-- lineage:
--   dbo.Hand: calls dbo.Make
--   dbo.Make: reads dbo.Orders
--   dbo.Own: calls dbo.Hand
--   dbo.Own: writes dbo.Facts
--   dbo.Take: calls dbo.Hand
--   dbo.Take: writes dbo.Archive
--   dbo.Take: writes dbo.Facts
--   dbo.Take: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Take: dbo.Archive.Total <- dbo.Orders.Id (transformation)
--   dbo.Take: dbo.Facts.Amount <- dbo.Orders.CustomerId (transformation)
--   dbo.Take: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
