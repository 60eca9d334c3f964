-- A text that a script gives a variable by SELECT and runs creates a view as one given by SET does.
-- catalog: sales

DECLARE @text nvarchar(max), @done bit;
SELECT @text = N'CREATE VIEW dbo.Late AS SELECT o.Id, o.Total FROM dbo.Orders AS o WHERE o.Status = ''L''', @done = 0;
EXEC sp_executesql @text;

-- lineage:
--   dbo.Late: reads dbo.Orders [dynamic]
--   dbo.Late: dbo.Late.Id <- dbo.Orders.Id [dynamic]
--   dbo.Late: dbo.Late.Id <~ dbo.Orders.Status (filter) [dynamic]
--   dbo.Late: dbo.Late.Total <- dbo.Orders.Total [dynamic]
--   dbo.Late: dbo.Late.Total <~ dbo.Orders.Status (filter) [dynamic]
