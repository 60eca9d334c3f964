CREATE PROCEDURE dwh.usp_LoadFactConsumption
    @RunId     int,
    @FromDate  date,
    @ToDate    date
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    DECLARE @FromKey int = dbo.fn_DateKey(@FromDate), @ToKey int = dbo.fn_DateKey(@ToDate), @Rows bigint;

    BEGIN TRY
        IF OBJECT_ID('tempdb..#hourly') IS NOT NULL DROP TABLE #hourly;

        -- quarter-hourly points are added up to hours
        SELECT r.Gsrn,
               dbo.fn_DateKey(r.ReadFrom)       AS DateKey,
               DATEPART(hour, r.ReadFrom)       AS HourNo,
               SUM(ISNULL(r.QuantityKwh, 0))    AS QuantityKwh,
               MAX(CASE WHEN r.QualityCode = 'A03' THEN 1 ELSE 0 END) AS IsEstimated
        INTO   #hourly
        FROM   dbo.Readings AS r
        WHERE  r.ReadFrom >= @FromDate AND r.ReadFrom < DATEADD(day, 1, @ToDate)
        GROUP BY r.Gsrn, dbo.fn_DateKey(r.ReadFrom), DATEPART(hour, r.ReadFrom);

        BEGIN TRANSACTION;

        DELETE FROM dwh.FactConsumption WHERE DateKey BETWEEN @FromKey AND @ToKey;

        INSERT INTO dwh.FactConsumption (DateKey, HourNo, MeteringPointKey, CustomerKey, ProductKey, PriceAreaKey, QuantityKwh, IsEstimated, LoadRunId)
        SELECT h.DateKey, h.HourNo, mp.MeteringPointKey, ISNULL(b.CustomerKey, -1), ISNULL(b.ProductKey, -1), ISNULL(mp.PriceAreaKey, -1),
               h.QuantityKwh, h.IsEstimated, @RunId
        FROM   #hourly AS h
        JOIN   dwh.DimMeteringPoint AS mp ON mp.Gsrn = h.Gsrn
        JOIN   dwh.DimDate AS d ON d.DateKey = h.DateKey
        LEFT JOIN dwh.BridgeCustomerMeteringPoint AS b
               ON  b.MeteringPointKey = mp.MeteringPointKey
               AND d.CalendarDate >= b.SupplyStart
               AND d.CalendarDate <  ISNULL(b.SupplyEnd, '9999-12-31');

        SET @Rows = @@ROWCOUNT;
        COMMIT TRANSACTION;

        EXEC ctl.usp_LogStep @RunId = @RunId, @StepName = 'dwh.FactConsumption', @RowsAffected = @Rows;
    END TRY
    BEGIN CATCH
        IF XACT_STATE() <> 0 ROLLBACK TRANSACTION;
        EXEC ctl.usp_LogError @RunId = @RunId;
        THROW;
    END CATCH
END
