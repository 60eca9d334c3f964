-- A call gives a value too many, one by a name that the procedure does not have, one twice, or leaves one out: all told.
-- catalog: sales

CREATE PROCEDURE dbo.Move @from date, @to date = NULL, @rows int OUTPUT AS
DELETE FROM dbo.Archive WHERE OrderDate BETWEEN @from AND @to;
SET @rows = @@ROWCOUNT;
GO
CREATE PROCEDURE dbo.Nothing AS DELETE FROM dbo.Archive;
GO
CREATE PROCEDURE dbo.MoveAll AS
DECLARE @rows int, @status int;
EXEC dbo.Move '2024-01-01', NULL, @rows OUTPUT, 4;
EXEC @status = dbo.Move @from = '2024-01-01', @til = '2024-02-01', @rows = @rows OUTPUT;
EXEC dbo.Move '2024-01-01', @from = '2024-01-02', @rows = @rows OUTPUT;
EXEC dbo.Move @to = '2024-01-01', @rows = @rows OUTPUT;
WHILE @rows > 0 EXEC dbo.Move '2024-01-01', '2024-02-01';
EXEC dbo.Nothing 1;
GO

-- lineage:
--   dbo.Move: writes dbo.Archive
--   dbo.MoveAll: calls dbo.Move
--   dbo.MoveAll: calls dbo.Nothing
--   dbo.Nothing: writes dbo.Archive
--   HW2015: SQL Server refuses this call of dbo.Move: it takes 3 values and gets 4.
--   HW2015: SQL Server refuses this call of dbo.Move: it has no @til.
--   HW2015: SQL Server refuses this call of dbo.Move: @from is given twice.
--   HW2015: SQL Server refuses this call of dbo.Move: @from has no default and is not given.
--   HW2015: SQL Server refuses this call of dbo.Move: @rows has no default and is not given.
--   HW2015: SQL Server refuses this call of dbo.Nothing: it takes no values and gets 1.
