CREATE PROCEDURE ods.usp_LoadAll
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    EXEC ods.usp_LoadProduct        @RunId;
    EXEC ods.usp_MergeCustomer      @RunId;
    EXEC ods.usp_MergeContract      @RunId;
    EXEC ods.usp_LoadTariffPrice    @RunId;
    EXEC ods.usp_LoadMeteringPoint  @RunId;
    EXEC ods.usp_LoadMeterReading   @RunId;
    EXEC ods.usp_LoadSpotPrice      @RunId;
    EXEC ods.usp_LoadImbalancePrice @RunId;
    EXEC ods.usp_LoadInvoice        @RunId;
    EXEC ods.usp_LoadPayment        @RunId;
    EXEC ods.usp_LoadWeather        @RunId;
    EXEC ods.usp_LoadConfigured     @RunId;
END
