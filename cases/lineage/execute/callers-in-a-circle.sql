-- Procedures that call each other see the temp table of whoever called the first of them.
-- catalog: sales

CREATE PROCEDURE dbo.Ping @n int AS
IF @n > 0 EXEC dbo.Pong @n;
INSERT INTO #t SELECT Id, Total FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.Pong @n int AS
SET @n = @n - 1;
EXEC dbo.Ping @n;
GO
CREATE PROCEDURE dbo.Begins AS
CREATE TABLE #t (Id int, Amount decimal(18, 2));
EXEC dbo.Ping 3;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #t;

-- lineage:
--   dbo.Begins: calls dbo.Ping
--   dbo.Begins: writes dbo.Archive
--   dbo.Ping: calls dbo.Pong
--   dbo.Ping: reads dbo.Orders
--   dbo.Pong: calls dbo.Ping
--   dbo.Begins: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Begins: dbo.Archive.Total <- dbo.Orders.Total
