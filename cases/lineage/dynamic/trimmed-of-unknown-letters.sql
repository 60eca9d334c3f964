-- Which letters a text is trimmed of may not be known: then neither is the text.
-- catalog: sales

CREATE PROCEDURE dbo.Load @letters nvarchar(10) AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + RTRIM(N'Sales__', @letters) + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
EXEC (@sql);

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   HW3002: The name dbo.{RTRIM(N'Sales__', @letters)} is only partly known at run time; no edge is drawn.
