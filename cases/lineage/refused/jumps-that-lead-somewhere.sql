-- BREAK and CONTINUE in a TRY, a block or an IF of a loop leave it; a label may stand below, and in a block.
-- catalog: sales

CREATE PROCEDURE dbo.Jump @id int AS
IF @id IS NULL GOTO finish;
WHILE @id > 0
BEGIN
    SET @id -= 1;
    BEGIN TRY
        IF @id = 5 BEGIN DELETE FROM dbo.Archive WHERE Id = @id; CONTINUE; END
        WHILE 1 = 1 BREAK;
    END TRY
    BEGIN CATCH
        BREAK;
    END CATCH
END
IF @id < 0
BEGIN
    [Finish]:
    RETURN;
END
GO

-- lineage:
--   dbo.Jump: writes dbo.Archive
