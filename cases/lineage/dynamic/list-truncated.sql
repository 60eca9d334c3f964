-- TRUNCATE empties a list: what was in it is no text any more.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname;
CREATE TABLE #list (n sysname);
INSERT INTO #list (n) VALUES (N'Products');
TRUNCATE TABLE #list;
INSERT INTO #list (n) VALUES (N'Orders');
SELECT @name = n FROM #list;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);
SELECT @name = MAX(n) FROM #list;
EXEC (N'INSERT INTO dbo.Archive (CustomerId) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
