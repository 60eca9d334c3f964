-- The name that a number stands for is a name, and not known: that is told.
-- catalog: sales

CREATE PROCEDURE dbo.Load @name sysname AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.' + OBJECT_NAME(OBJECT_ID(@name)) + N' (Total) SELECT o.Total FROM dbo.Orders AS o';
EXEC (@sql);

-- lineage:
--   dbo.Load: reads dbo.Orders [dynamic]
--   HW3002: The name dbo.{OBJECT_NAME(OBJECT_ID(@name))} is only partly known at run time; no edge is drawn.
