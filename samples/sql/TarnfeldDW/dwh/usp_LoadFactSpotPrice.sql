CREATE PROCEDURE dwh.usp_LoadFactSpotPrice
    @RunId     int,
    @FromDate  date
AS
SET NOCOUNT ON;

DELETE FROM dwh.FactSpotPrice WHERE DateKey >= dbo.fn_DateKey(@FromDate);

INSERT INTO dwh.FactSpotPrice (DateKey, HourNo, PriceAreaKey, PriceEurMwh, UpPriceEur, DownPriceEur)
SELECT dbo.fn_DateKey(sp.HourUtc), DATEPART(hour, sp.HourUtc), pa.PriceAreaKey, sp.PriceEurMwh, ip.UpPriceEur, ip.DownPriceEur
FROM   ods.SpotPrice AS sp
JOIN   dwh.DimPriceArea AS pa ON pa.PriceAreaCode = sp.PriceAreaCode
LEFT JOIN ods.ImbalancePrice AS ip ON ip.PriceAreaCode = sp.PriceAreaCode AND ip.HourUtc = sp.HourUtc
WHERE  sp.HourUtc >= @FromDate;

EXEC ctl.usp_LogStep @RunId, 'dwh.FactSpotPrice', @@ROWCOUNT;
