CREATE PROCEDURE staging.usp_LoadAll
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @Rejects int;

    EXEC staging.usp_LoadCrm            @RunId;
    EXEC staging.usp_LoadTariff         @RunId;
    EXEC staging.usp_CopyMeterReadings  @RunId;
    EXEC staging.usp_ValidateMeterReadings @RunId, @Rejects OUTPUT;
    EXEC staging.usp_BulkLoadSpotPrice  @RunId;
    EXEC staging.usp_LoadImbalancePrice @RunId;
    EXEC staging.usp_LoadWeather        @RunId;
    EXEC staging.usp_ExtractBilling     @RunId;
    EXECUTE staging.usp_LoadPayment     @RunId;

    IF @Rejects > 10000
        RAISERROR('%d meter readings rejected, more than we accept', 16, 1, @Rejects);
END
