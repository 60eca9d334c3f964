-- A caller makes the temp table, however it calls: by one word, or for what comes back.
-- catalog: sales

CREATE PROCEDURE dbo.Short AS INSERT INTO dbo.Archive SELECT *, NULL FROM #short;
GO
CREATE PROCEDURE dbo.Returned AS INSERT INTO dbo.Archive SELECT *, NULL FROM #returned;
GO
CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.CustomerId, o.OrderDate INTO #short FROM dbo.Orders AS o;
EXEC Short;
GO
CREATE PROCEDURE dbo.Q AS
DECLARE @code int;
SELECT o.Id, o.CustomerId, o.OrderDate INTO #returned FROM dbo.Orders AS o;
EXEC @code = Returned;

-- lineage:
--   dbo.P: calls dbo.Short
--   dbo.P: reads dbo.Orders
--   dbo.Q: calls dbo.Returned
--   dbo.Q: reads dbo.Orders
--   dbo.Returned: writes dbo.Archive
--   dbo.Short: writes dbo.Archive
--   dbo.Returned: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Returned: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Returned: dbo.Archive.OrderDate <- dbo.Orders.OrderDate
--   dbo.Short: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Short: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Short: dbo.Archive.OrderDate <- dbo.Orders.OrderDate
