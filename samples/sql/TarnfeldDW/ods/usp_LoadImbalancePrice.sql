CREATE PROCEDURE ods.usp_LoadImbalancePrice
    @RunId int
AS
SET NOCOUNT ON;

DECLARE @From datetime2(0) = (SELECT MIN(QuarterUtc) FROM staging.ImbalancePrice);

DELETE ods.ImbalancePrice WHERE HourUtc >= @From;

INSERT ods.ImbalancePrice (PriceAreaCode, HourUtc, UpPriceEur, DownPriceEur)
SELECT PriceArea, DATEADD(hour, DATEDIFF(hour, 0, QuarterUtc), 0), AVG(UpPriceEur), AVG(DownPriceEur)
FROM   staging.ImbalancePrice
GROUP BY PriceArea, DATEADD(hour, DATEDIFF(hour, 0, QuarterUtc), 0);

EXEC ctl.usp_LogStep @RunId, 'ods.ImbalancePrice', @@ROWCOUNT;
