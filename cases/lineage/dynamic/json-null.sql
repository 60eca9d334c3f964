-- What JSON_QUERY finds is NULL where the document has null there.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + ISNULL(JSON_QUERY(N'{"target": null}', N'$.target'), N'Sales') + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
EXEC (@sql);

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Sales [dynamic]
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
