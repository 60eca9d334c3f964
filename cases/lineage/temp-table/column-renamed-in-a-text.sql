-- A column of a temp table that a text renames goes by the new name behind it; where that is not known it is told.
-- catalog: sales

GO
CREATE PROCEDURE dbo.OfLiterals AS
SELECT Id, Total INTO #work FROM dbo.Orders;
EXEC ('EXEC tempdb..sp_rename ''#work.Total'', ''Amount'', ''COLUMN''');
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #work;
GO
CREATE PROCEDURE dbo.ByVariable AS
SELECT Id, Total INTO #work FROM dbo.Orders;
DECLARE @sql nvarchar(200) = N'EXEC tempdb..sp_rename ''#work.Total'', ''Amount'', ''COLUMN''';
EXEC sp_executesql @sql;
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #work;
GO
CREATE PROCEDURE dbo.NotKnown @new sysname AS
SELECT Id, Total INTO #work FROM dbo.Orders;
EXEC ('EXEC tempdb..sp_rename ''#work.Total'', ''' + @new + ''', ''COLUMN''');
INSERT INTO dbo.Archive (Id, Total) SELECT Id, Amount FROM #work;

-- lineage:
--   dbo.ByVariable: reads dbo.Orders
--   dbo.ByVariable: writes dbo.Archive
--   dbo.NotKnown: reads dbo.Orders
--   dbo.NotKnown: writes dbo.Archive
--   dbo.OfLiterals: reads dbo.Orders
--   dbo.OfLiterals: writes dbo.Archive
--   dbo.ByVariable: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.ByVariable: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.NotKnown: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.OfLiterals: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.OfLiterals: dbo.Archive.Total <- dbo.Orders.Total
--   HW3002: The name {@new} is only partly known at run time; no edge is drawn.
