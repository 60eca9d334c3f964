CREATE PROCEDURE mart.usp_BuildConsumptionByArea
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    SELECT v.PriceAreaKey, v.YearNo, v.MonthNo,
           SUM(CASE WHEN v.MeteringPointType = 'E17' THEN v.QuantityKwh ELSE 0 END) / 1000 AS ConsumptionMwh,
           SUM(CASE WHEN v.MeteringPointType = 'E18' THEN v.QuantityKwh ELSE 0 END) / 1000 AS ProductionMwh,
           SUM(CASE WHEN v.HourNo < 6 THEN v.QuantityKwh ELSE 0 END) / NULLIF(SUM(v.QuantityKwh), 0) AS NightShare
    INTO   #area
    FROM   dwh.vw_Consumption AS v
    GROUP BY v.PriceAreaKey, v.YearNo, v.MonthNo;

    TRUNCATE TABLE mart.ConsumptionByArea;

    INSERT INTO mart.ConsumptionByArea (PriceAreaKey, YearNo, MonthNo, ConsumptionMwh, ProductionMwh, NightShare)
    SELECT * FROM #area;

    EXEC ctl.usp_LogStep @RunId, 'mart.ConsumptionByArea', @@ROWCOUNT;
END
