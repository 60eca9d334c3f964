-- SET @j = (SELECT … FOR JSON) holds all columns of the query; a column of WHERE only decides.
-- catalog: sales

DECLARE @j nvarchar(max);
SET @j = (SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.Status = 'O' FOR JSON AUTO, INCLUDE_NULL_VALUES);
INSERT INTO dbo.Settings (Name, Value) VALUES (N'open', @j);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Orders.Id (transformation)
--   dbo.Settings.Value <- dbo.Orders.Total (transformation)
--   dbo.Settings.Value <~ dbo.Orders.Status (filter)
