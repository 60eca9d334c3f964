-- A variable or a label that a batch declares twice is refused, though only one of the two branches runs; so is a parameter.
-- catalog: sales

CREATE PROCEDURE dbo.Twice @from date, @to date, @From date AS
IF @from IS NULL
    DECLARE @rows int = 1;
ELSE
    DECLARE @rows int = 2;
DECLARE @to TABLE (Id int);
again:
DELETE FROM dbo.Archive WHERE Id = @rows;
again:
IF @@ROWCOUNT > 0 GOTO again;
GO

-- lineage:
--   dbo.Twice: writes dbo.Archive
--   HW2012: @From is declared above in this batch, so SQL Server refuses all of the batch: rename or remove one of the two.
--   HW2012: @rows is declared above in this batch, so SQL Server refuses all of the batch: rename or remove one of the two.
--   HW2012: @to is declared above in this batch, so SQL Server refuses all of the batch: rename or remove one of the two.
--   HW2012: again is declared above in this batch, so SQL Server refuses all of the batch: rename or remove one of the two.
