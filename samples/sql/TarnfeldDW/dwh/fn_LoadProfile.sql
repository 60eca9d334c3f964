-- The profile of a price area: for each hour of the day the share of a normal week's consumption.
CREATE FUNCTION dwh.fn_LoadProfile (@PriceAreaKey int)
RETURNS @Profile TABLE
(
    HourNo      tinyint         NOT NULL PRIMARY KEY,
    AverageKwh  decimal(18, 4)  NOT NULL,
    ShareOfDay  decimal(9, 6)   NULL
)
AS
BEGIN
    INSERT INTO @Profile (HourNo, AverageKwh)
    SELECT f.HourNo, AVG(f.QuantityKwh)
    FROM   dwh.FactConsumption AS f
    INNER JOIN dwh.DimDate AS d ON d.DateKey = f.DateKey AND d.IsHoliday = 0
    WHERE  f.PriceAreaKey = @PriceAreaKey
    GROUP BY f.HourNo;

    DECLARE @Total decimal(18, 4);
    SELECT @Total = SUM(AverageKwh) FROM @Profile;

    UPDATE @Profile SET ShareOfDay = AverageKwh / NULLIF(@Total, 0);

    RETURN;
END
