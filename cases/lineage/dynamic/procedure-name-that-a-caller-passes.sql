-- A procedure that calls what it is told by name calls what each caller says, one out of a list too.
-- catalog: sales

CREATE PROCEDURE dbo.Load_Orders AS INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Load_Lines AS INSERT INTO dbo.Stock (Id) SELECT l.ProductId FROM dbo.Lines AS l;
GO
CREATE PROCEDURE dbo.Run_Step @procedure sysname AS
BEGIN TRY
  EXEC @procedure;
END TRY
BEGIN CATCH
  THROW;
END CATCH;
GO
CREATE PROCEDURE dbo.Run_All AS
DECLARE @step sysname;
DECLARE steps CURSOR LOCAL FOR SELECT s.Name FROM (VALUES (N'dbo.Load_Orders'), (N'dbo.Load_Lines')) AS s (Name);
OPEN steps;
FETCH NEXT FROM steps INTO @step;
WHILE @@FETCH_STATUS = 0
BEGIN
  EXEC dbo.Run_Step @step;
  FETCH NEXT FROM steps INTO @step;
END;

-- lineage:
--   dbo.Load_Lines: reads dbo.Lines
--   dbo.Load_Lines: writes dbo.Stock
--   dbo.Load_Orders: reads dbo.Orders
--   dbo.Load_Orders: writes dbo.Archive
--   dbo.Run_All: calls dbo.Run_Step
--   dbo.Run_Step: calls dbo.Load_Lines [dynamic]
--   dbo.Run_Step: calls dbo.Load_Orders [dynamic]
--   dbo.Load_Lines: dbo.Stock.Id <- dbo.Lines.ProductId
--   dbo.Load_Orders: dbo.Archive.Id <- dbo.Orders.Id
--   HW3002: The name {@procedure} is only partly known at run time; no edge is drawn.
