-- EXEC @name calls each procedure that the variable may name.
-- catalog: warehouse

CREATE PROCEDURE etl.A AS DELETE FROM etl.Rejected;
GO
CREATE PROCEDURE etl.B AS DELETE FROM etl.Change;
GO
CREATE PROCEDURE etl.P @x bit AS
DECLARE @name sysname = N'etl.A';
IF @x = 1 SET @name = N'etl.B';
EXEC @name;

-- lineage:
--   etl.A: writes etl.Rejected
--   etl.B: writes etl.Change
--   etl.P: calls etl.A [dynamic]
--   etl.P: calls etl.B [dynamic]
