CREATE PROCEDURE mart.usp_BuildOutageKpi
    @RunId  int,
    @YearNo smallint
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @Customers int;
    SELECT @Customers = COUNT(*) FROM dwh.DimMeteringPoint WHERE ConnectionState = 'CONNECTED';

    DELETE k FROM mart.OutageKpi AS k WHERE k.YearNo = @YearNo;

    INSERT INTO mart.OutageKpi (YearNo, MonthNo, PriceAreaKey, OutageCount, CustomerMinutes, SaidiMinutes)
    SELECT d.YearNo, d.MonthNo, ISNULL(o.PriceAreaKey, -1), COUNT(*), SUM(o.CustomerMinutes),
           SUM(o.CustomerMinutes) * 1.0 / NULLIF(@Customers, 0)
    FROM   dwh.FactOutage AS o
    JOIN   dwh.DimDate AS d ON d.DateKey = o.StartDateKey
    WHERE  d.YearNo = @YearNo
    GROUP BY d.YearNo, d.MonthNo, ISNULL(o.PriceAreaKey, -1);

    EXEC ctl.usp_LogStep @RunId, 'mart.OutageKpi', @@ROWCOUNT;
END
