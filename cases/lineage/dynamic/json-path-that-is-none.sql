-- A path of JSON that is none, for it has an escape that there is not, leads to nothing that is known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.' + JSON_VALUE(N'{"\\q": "Customers"}', N'$."\q"');
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.{JSON_VALUE(N'{"\\q": "Customers"}', N'$."\q"')} is only partly known at run time; no edge is drawn.
