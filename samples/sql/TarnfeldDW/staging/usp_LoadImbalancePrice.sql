CREATE PROCEDURE staging.usp_LoadImbalancePrice
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    DELETE FROM staging.ImbalancePrice;

    INSERT INTO staging.ImbalancePrice (PriceArea, QuarterUtc, UpPriceEur, DownPriceEur)
    SELECT f.area, f.quarter_utc, f.up_price, f.down_price
    FROM   OPENROWSET(BULK 'market/imbalance/*.parquet', DATA_SOURCE = 'LakeRaw', FORMAT = 'PARQUET') AS f
    JOIN   ods.PriceArea AS pa ON pa.PriceAreaCode = f.area
    WHERE  f.quarter_utc >= DATEADD(day, -14, SYSUTCDATETIME());

    EXEC ctl.usp_LogStep @RunId = @RunId, @StepName = 'staging.ImbalancePrice', @RowsAffected = @@ROWCOUNT;
END
