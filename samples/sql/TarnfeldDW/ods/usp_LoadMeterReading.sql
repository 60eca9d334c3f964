CREATE PROCEDURE ods.usp_LoadMeterReading
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    DECLARE @Corrected TABLE
    (
        Gsrn         char(18)        NOT NULL,
        ReadFrom     datetime2(0)    NOT NULL,
        OldQuantity  decimal(14, 4)  NULL,
        NewQuantity  decimal(14, 4)  NULL
    );

    BEGIN TRY
        BEGIN TRANSACTION;

        -- 1. corrections of readings that we have
        UPDATE o
        SET    o.QuantityKwh   = s.QuantityKwh,
               o.QualityCode   = s.QualityCode,
               o.TransactionId = s.TransactionId,
               o.CorrectionNo += 1,
               o.LoadRunId     = @RunId
        OUTPUT inserted.Gsrn, inserted.ReadFrom, deleted.QuantityKwh, inserted.QuantityKwh
        INTO   @Corrected (Gsrn, ReadFrom, OldQuantity, NewQuantity)
        FROM   ods.MeterReading AS o
        INNER JOIN staging.MeterReading AS s
                ON s.Gsrn = o.Gsrn AND s.ReadFrom = o.ReadFrom
        WHERE  ISNULL(o.QuantityKwh, -1) <> ISNULL(s.QuantityKwh, -1);

        -- 2. new ones
        INSERT INTO ods.MeterReading (Gsrn, ReadFrom, ReadTo, QuantityKwh, QualityCode, TransactionId, CorrectionNo, LoadRunId)
        SELECT s.Gsrn, s.ReadFrom, s.ReadTo, s.QuantityKwh, ISNULL(s.QualityCode, 'A01'), s.TransactionId, 0, @RunId
        FROM   staging.MeterReading AS s
        LEFT JOIN ods.MeterReading AS o ON o.Gsrn = s.Gsrn AND o.ReadFrom = s.ReadFrom
        WHERE  o.Gsrn IS NULL;

        INSERT INTO ods.MeterReadingCorrection (Gsrn, ReadFrom, OldQuantity, NewQuantity, LoadRunId)
        SELECT c.Gsrn, c.ReadFrom, c.OldQuantity, c.NewQuantity, @RunId
        FROM   @Corrected AS c;

        COMMIT TRANSACTION;
    END TRY
    BEGIN CATCH
        IF XACT_STATE() <> 0 ROLLBACK TRANSACTION;
        EXEC ctl.usp_LogError @RunId;
        THROW;
    END CATCH;
END
