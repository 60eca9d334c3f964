CREATE PROCEDURE ods.usp_LoadSpotPrice
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    WITH parsed AS
    (
        SELECT sp.PriceArea,
               COALESCE(TRY_CONVERT(datetime2(0), sp.HourUtc, 126), TRY_CONVERT(datetime2(0), sp.HourUtc, 104)) AS HourUtc,
               TRY_CAST(REPLACE(sp.PriceEur, ',', '.') AS decimal(10, 2))   AS PriceEur,
               TRY_CAST(REPLACE(sp.PriceLocal, ',', '.') AS decimal(12, 2)) AS PriceLocal
        FROM   staging.SpotPrice AS sp
    ),
    cleaned AS
    (
        SELECT PriceArea, HourUtc, AVG(PriceEur) AS PriceEur, AVG(PriceLocal) AS PriceLocal
        FROM   parsed
        WHERE  HourUtc IS NOT NULL AND PriceEur IS NOT NULL
        GROUP BY PriceArea, HourUtc
    )
    MERGE ods.SpotPrice AS t
    USING cleaned AS s ON s.PriceArea = t.PriceAreaCode AND s.HourUtc = t.HourUtc
    WHEN MATCHED THEN UPDATE SET PriceEurMwh = s.PriceEur, PriceLocalMwh = s.PriceLocal
    WHEN NOT MATCHED THEN INSERT (PriceAreaCode, HourUtc, PriceEurMwh, PriceLocalMwh) VALUES (s.PriceArea, s.HourUtc, s.PriceEur, s.PriceLocal);

    EXEC ctl.usp_LogStep @RunId, 'ods.SpotPrice', @@ROWCOUNT;
END
