-- EXEC @name is a call of the procedure that the variable names: with its results, and with none where it is NULL.
-- catalog: sales

CREATE PROCEDURE dbo.Of_Orders AS SELECT Id, Total FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.P @other bit, @db sysname AS
DECLARE @name sysname;
IF @other = 0 SET @name = N'dbo.Of_Orders';
INSERT INTO dbo.Archive (Id, Total) EXEC @name;
SET @name = @db + N'.dbo.Of_Orders';
EXEC @name;
RETURN;
EXEC @name;

-- lineage:
--   dbo.Of_Orders: reads dbo.Orders
--   dbo.P: calls dbo.Of_Orders [dynamic]
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
--   HW3002: The name {@db}.dbo.Of_Orders is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
