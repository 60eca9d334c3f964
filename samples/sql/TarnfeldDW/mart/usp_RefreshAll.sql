CREATE PROCEDURE mart.usp_RefreshAll
    @RunId         int,
    @BusinessDate  date
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @OpenFromKey int, @Year smallint;
    SET @OpenFromKey = dbo.fn_DateKey(DATEADD(month, -2, @BusinessDate));
    SET @Year = YEAR(@BusinessDate);

    EXEC mart.usp_BuildCustomerProfitability @RunId, @OpenFromKey;
    EXEC mart.usp_BuildConsumptionByArea @RunId;
    EXEC mart.usp_BuildChurnRisk @RunId;
    EXEC mart.usp_BuildReceivables @RunId;
    EXEC mart.usp_BuildPortfolioPosition @RunId;
    EXEC mart.usp_BuildOutageKpi @RunId, @Year;
    EXEC mart.usp_BuildTariffRevenue @RunId = @RunId;
END
