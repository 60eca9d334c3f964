-- Procedures that call one another in a circle, several times each, hand on ever more result sets: what stands in their columns stays the same.
-- catalog: sales

CREATE PROCEDURE dbo.A AS
SELECT Id, Name FROM dbo.Customers;
EXEC dbo.A; EXEC dbo.A; EXEC dbo.B; EXEC dbo.B; EXEC dbo.C; EXEC dbo.C; EXEC dbo.D; EXEC dbo.D;
GO
CREATE PROCEDURE dbo.B AS
SELECT OrderId, Qty FROM dbo.Lines;
EXEC dbo.A; EXEC dbo.A; EXEC dbo.B; EXEC dbo.B; EXEC dbo.C; EXEC dbo.C; EXEC dbo.D; EXEC dbo.D;
GO
CREATE PROCEDURE dbo.C AS
SELECT Id FROM dbo.Orders;
EXEC dbo.A; EXEC dbo.A; EXEC dbo.B; EXEC dbo.B; EXEC dbo.C; EXEC dbo.C; EXEC dbo.D; EXEC dbo.D;
GO
CREATE PROCEDURE dbo.D AS
EXEC dbo.A; EXEC dbo.A; EXEC dbo.B; EXEC dbo.B; EXEC dbo.C; EXEC dbo.C; EXEC dbo.D; EXEC dbo.D;
GO
CREATE PROCEDURE dbo.Taker AS
INSERT INTO dbo.Archive (Id, CustomerId) EXEC dbo.D;
INSERT INTO dbo.Facts (CustomerId) EXEC dbo.D;

-- lineage:
--   dbo.A: calls dbo.A
--   dbo.A: calls dbo.B
--   dbo.A: calls dbo.C
--   dbo.A: calls dbo.D
--   dbo.A: reads dbo.Customers
--   dbo.B: calls dbo.A
--   dbo.B: calls dbo.B
--   dbo.B: calls dbo.C
--   dbo.B: calls dbo.D
--   dbo.B: reads dbo.Lines
--   dbo.C: calls dbo.A
--   dbo.C: calls dbo.B
--   dbo.C: calls dbo.C
--   dbo.C: calls dbo.D
--   dbo.C: reads dbo.Orders
--   dbo.D: calls dbo.A
--   dbo.D: calls dbo.B
--   dbo.D: calls dbo.C
--   dbo.D: calls dbo.D
--   dbo.Taker: calls dbo.D
--   dbo.Taker: writes dbo.Archive
--   dbo.Taker: writes dbo.Facts
--   dbo.Taker: dbo.Archive.CustomerId <- dbo.Customers.Name
--   dbo.Taker: dbo.Archive.CustomerId <- dbo.Lines.Qty
--   dbo.Taker: dbo.Archive.Id <- dbo.Customers.Id
--   dbo.Taker: dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Taker: dbo.Facts.CustomerId <- dbo.Orders.Id
