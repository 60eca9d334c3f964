-- BREAK and CONTINUE outside of a loop, and GOTO to a label that another batch has, are refused before anything runs.
-- catalog: sales

CREATE PROCEDURE dbo.Jump @id int AS
IF @id IS NULL GOTO finish;
DELETE FROM dbo.Archive WHERE Id = @id;
IF @@ROWCOUNT = 0 BREAK;
WHILE @id > 0
    SET @id -= 1;
CONTINUE;
GO
DELETE FROM dbo.Archive WHERE Id = 1;
finish:
GO

-- lineage:
--   dbo.Jump: writes dbo.Archive
--   writes dbo.Archive
--   HW2014: SQL Server refuses this: no label finish stands in this batch, so GOTO finish leads nowhere.
--   HW2014: SQL Server refuses this: BREAK stands in no WHILE; it is RETURN that ends a batch.
--   HW2014: SQL Server refuses this: CONTINUE stands in no WHILE; it is RETURN that ends a batch.
