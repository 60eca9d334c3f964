-- Whether the arguments fit is not told of a procedure whose name stands in a variable: which name goes with which of them only the run tells.
-- catalog: sales

CREATE PROCEDURE dbo.Take_One @a int AS
DELETE FROM dbo.Orders WHERE Id = @a;
GO
CREATE PROCEDURE dbo.Take_Two @a int, @b int AS
DELETE FROM dbo.Lines WHERE OrderId = @a AND Qty = @b;
GO
CREATE PROCEDURE dbo.Take_Either @which int AS
DECLARE @name sysname = IIF(@which = 1, N'dbo.Take_One', N'dbo.Take_Two');
EXEC @name @a = 1;
GO
CREATE PROCEDURE dbo.Take_Both AS
EXEC dbo.Take_One @a = 1;
EXEC dbo.Take_Two @a = 1;

-- lineage:
--   dbo.Take_Both: calls dbo.Take_One
--   dbo.Take_Both: calls dbo.Take_Two
--   dbo.Take_Either: calls dbo.Take_One [dynamic]
--   dbo.Take_Either: calls dbo.Take_Two [dynamic]
--   dbo.Take_One: writes dbo.Orders
--   dbo.Take_Two: writes dbo.Lines
--   HW2015: SQL Server refuses this call of dbo.Take_Two: @b has no default and is not given.
