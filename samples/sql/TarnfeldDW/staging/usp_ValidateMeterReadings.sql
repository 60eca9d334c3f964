CREATE PROCEDURE staging.usp_ValidateMeterReadings
    @RunId        int,
    @RejectCount  int OUTPUT
AS
BEGIN
    SET NOCOUNT ON;

    -- duplicates of one delivery: the youngest transaction wins
    ;WITH ranked AS
    (
        SELECT Gsrn, ReadFrom, QuantityKwh,
               ROW_NUMBER() OVER (PARTITION BY Gsrn, ReadFrom ORDER BY CreatedAt DESC, TransactionId DESC) AS rn
        FROM   staging.MeterReading
    )
    DELETE FROM ranked
    OUTPUT deleted.Gsrn, deleted.ReadFrom, deleted.QuantityKwh, 'DUPLICATE', @RunId
    INTO   staging.MeterReadingReject (Gsrn, ReadFrom, QuantityKwh, RejectReason, RunId)
    WHERE  rn > 1;

    DELETE r
    OUTPUT deleted.Gsrn, deleted.ReadFrom, deleted.QuantityKwh,
           CASE WHEN deleted.QuantityKwh < 0 THEN 'NEGATIVE' ELSE 'UNKNOWN POINT' END, @RunId
    INTO   staging.MeterReadingReject (Gsrn, ReadFrom, QuantityKwh, RejectReason, RunId)
    FROM   staging.MeterReading AS r
    LEFT JOIN GridMaster.asset.MeteringPoint AS mp ON mp.Gsrn = r.Gsrn
    WHERE  mp.MeteringPointId IS NULL OR r.QuantityKwh < 0;

    SELECT @RejectCount = COUNT(*) FROM staging.MeterReadingReject WHERE RunId = @RunId;

    EXEC ctl.usp_LogStep @RunId, 'staging.MeterReadingReject', @RejectCount;
END
