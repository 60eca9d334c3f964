-- A declaration in a loop stands once, however often it runs; batches and modules have names of their own.
-- catalog: sales

DECLARE @i int = 0;
next:
WHILE @i < 3
BEGIN
    DECLARE @rows int = 0;
    DELETE FROM dbo.Archive WHERE Id = @i;
    SET @i += 1;
END
IF @i < 2 GOTO next;
GO
DECLARE @i int = 0, @rows int;
next:
DELETE FROM dbo.Archive WHERE Id = @i;
GO
CREATE PROCEDURE dbo.Own @i int AS
DECLARE @rows int = @i;
DELETE FROM dbo.Archive WHERE Id = @rows;
GO
CREATE PROCEDURE dbo.Other @i int AS
DECLARE @rows int = @i;
DELETE FROM dbo.Archive WHERE Id = @rows;
GO

-- lineage:
--   dbo.Other: writes dbo.Archive
--   dbo.Own: writes dbo.Archive
--   writes dbo.Archive
