CREATE PROCEDURE ods.usp_ArchiveMeterReading
    @KeepMonths int = 37
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @Before datetime2(0) = DATEADD(month, -@KeepMonths, CONVERT(date, GETDATE()));

    -- one parameterised text, so that the plan is made for the month at hand
    DECLARE @sql nvarchar(max) = N'
        INSERT INTO ods.MeterReadingArchive (Gsrn, ReadFrom, ReadTo, QuantityKwh, QualityCode, TransactionId, CorrectionNo, LoadRunId)
        SELECT Gsrn, ReadFrom, ReadTo, QuantityKwh, QualityCode, TransactionId, CorrectionNo, LoadRunId
        FROM   ods.MeterReading
        WHERE  ReadFrom < @before;';

    BEGIN TRANSACTION;
    EXEC sp_executesql @sql, N'@before datetime2(0)', @before = @Before;
    DELETE FROM dbo.Readings WHERE ReadFrom < @Before;
    COMMIT TRANSACTION;
END
