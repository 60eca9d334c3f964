CREATE PROCEDURE dwh.usp_LoadAll
    @RunId         int,
    @BusinessDate  date
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @From date = DATEADD(day, -45, @BusinessDate), @proc nvarchar(200);

    -- dimensions
    EXEC dwh.usp_LoadDimDate @FromDate = @From, @ToDate = @BusinessDate;
    EXEC dwh.usp_AddUnknownMembers;
    EXEC dwh.usp_LoadDimCustomer      @RunId, @BusinessDate;
    EXEC dwh.usp_LoadDimProduct       @RunId;
    EXEC dwh.usp_LoadDimPriceArea     @RunId;
    EXEC dwh.usp_LoadDimMeteringPoint @RunId;
    EXEC dwh.usp_LoadDimTariff        @RunId;
    EXEC dwh.usp_LoadDimOutageCause   @RunId;
    EXEC dwh.usp_LoadBridge           @RunId;

    -- facts
    EXEC dwh.usp_LoadFactConsumption  @RunId, @From, @BusinessDate;
    EXEC dwh.usp_BuildFactConsumptionDaily @RunId;
    EXEC dwh.usp_LoadFactSpotPrice    @RunId, @From;
    EXEC dwh.usp_BuildFactInvoice     @RunId;
    EXEC dwh.usp_LoadFactPayment      @RunId;
    EXEC dwh.usp_LoadFactOutage       @RunId, @From;
    EXEC dwh.usp_BuildForecast        @RunId;
    EXEC dwh.usp_LoadFactImbalance    @RunId, @BusinessDate;

    -- only on Sundays, they are small but slow
    IF DATEPART(weekday, @BusinessDate) = 7
    BEGIN
        SET @proc = N'dwh.usp_LoadFactSupplierSwitch';
        EXEC @proc @RunId = @RunId;
        EXEC sp_executesql N'EXEC dwh.usp_LoadFactComplaint @RunId = @r', N'@r int', @r = @RunId;
    END
END
