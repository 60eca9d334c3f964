-- A branch of dynamic SQL that ends in the words of a caller keeps the other from nothing that the other fills itself.
-- catalog: sales

CREATE PROCEDURE dbo.Load @what nvarchar(10) AS
EXEC (N'IF EXISTS (SELECT 1 FROM dbo.Lines) DELETE FROM dbo.' + @what + N' ELSE BEGIN INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o; EXEC sp_rename N''dbo.Sales_new'', N''Sales''; END');
GO
CREATE PROCEDURE dbo.Run AS EXEC dbo.Load N'Lines';

-- lineage:
--   dbo.Load: reads dbo.Lines [dynamic]
--   dbo.Load: reads dbo.Orders [dynamic]
--   dbo.Load: writes dbo.Lines [dynamic]
--   dbo.Load: writes dbo.Sales [dynamic]
--   dbo.Run: calls dbo.Load
--   dbo.Load: dbo.Sales.Total <- dbo.Orders.Total [dynamic]
--   HW3002: The name dbo.{@what} is only partly known at run time; no edge is drawn.
