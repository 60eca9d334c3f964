-- Of several procedures that a variable may name one runs: what each leaves in a variable or temp table may be there, and what was before may not.
-- catalog: sales

GO
CREATE PROCEDURE dbo.CountOpen @n int OUTPUT AS
SELECT @n = COUNT(*) FROM dbo.Orders WHERE Status = 'O';
INSERT INTO #found (Id) SELECT Id FROM dbo.Orders;
RETURN 1;
GO
CREATE PROCEDURE dbo.HighestRank @n int OUTPUT AS
DECLARE @rank int;
SELECT @n = MAX(Rank), @rank = MIN(Rank) FROM dbo.Facts;
TRUNCATE TABLE #found;
INSERT INTO #found (Id) SELECT CustomerId FROM dbo.Facts;
RETURN @rank;
GO
CREATE PROCEDURE dbo.P @which bit AS
CREATE TABLE #found (Id int);
INSERT INTO #found (Id) SELECT Id FROM dbo.Products;
DECLARE @n int, @status int, @name sysname = IIF(@which = 1, N'dbo.CountOpen', N'dbo.HighestRank');
SELECT @n = MAX(Qty) FROM dbo.Lines;
EXEC @status = @name @n OUTPUT;
INSERT INTO dbo.Facts (Orders, Rank) VALUES (@n, @status);
INSERT INTO dbo.Archive (Id) SELECT Id FROM #found;

-- lineage:
--   dbo.CountOpen: reads dbo.Orders
--   dbo.HighestRank: reads dbo.Facts
--   dbo.P: calls dbo.CountOpen [dynamic]
--   dbo.P: calls dbo.HighestRank [dynamic]
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Archive.Id <- dbo.Facts.CustomerId
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id
--   dbo.P: dbo.Facts.Orders <- dbo.Facts.Rank (aggregation)
--   dbo.P: dbo.Facts.Orders <~ dbo.Orders.Status (filter)
--   dbo.P: dbo.Facts.Rank <- dbo.Facts.Rank (aggregation)
