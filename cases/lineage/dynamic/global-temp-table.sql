-- A text sees the global temp table that a procedure called before has made.
-- catalog: sales

CREATE PROCEDURE dbo.Make AS
SELECT Id INTO ##orders FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.P AS
EXEC dbo.Make;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM ##orders');

-- lineage:
--   dbo.Make: reads dbo.Orders
--   dbo.P: calls dbo.Make
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
