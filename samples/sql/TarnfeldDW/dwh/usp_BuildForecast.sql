CREATE PROCEDURE dwh.usp_BuildForecast
    @RunId  int,
    @Model  varchar(20) = 'PROFILE'
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @Area int;
    CREATE TABLE #forecast (HourUtc datetime2(0), PriceAreaKey int, ForecastKwh decimal(18, 4));

    DECLARE areas CURSOR LOCAL FAST_FORWARD FOR SELECT PriceAreaKey FROM dwh.DimPriceArea WHERE PriceAreaKey > 0;
    OPEN areas;
    FETCH NEXT FROM areas INTO @Area;
    WHILE @@FETCH_STATUS = 0
    BEGIN
        INSERT INTO #forecast (HourUtc, PriceAreaKey, ForecastKwh)
        EXEC dwh.usp_ForecastArea @PriceAreaKey = @Area, @Days = 3;

        FETCH NEXT FROM areas INTO @Area;
    END;
    CLOSE areas;
    DEALLOCATE areas;

    DELETE FROM dwh.FactForecast WHERE ForecastDate = CONVERT(date, GETDATE());

    INSERT INTO dwh.FactForecast (ForecastDate, HourUtc, PriceAreaKey, ForecastKwh, ModelName)
    SELECT CONVERT(date, GETDATE()), HourUtc, PriceAreaKey, ForecastKwh, @Model
    FROM   #forecast;

    EXEC ctl.usp_LogStep @RunId, 'dwh.FactForecast', @@ROWCOUNT;
END
