CREATE PROCEDURE staging.usp_BulkLoadSpotPrice
    @RunId int
AS
SET NOCOUNT ON

DECLARE @Rows bigint

TRUNCATE TABLE staging.SpotPrice

BULK INSERT staging.SpotPrice
FROM 'D:\feeds\market\spot_prices.csv'
WITH (FIRSTROW = 2, FIELDTERMINATOR = ';', ROWTERMINATOR = '\n', CODEPAGE = '65001', TABLOCK)

SELECT @Rows = COUNT_BIG(*) FROM staging.SpotPrice

EXEC ctl.usp_LogStep @RunId, 'staging.SpotPrice', @Rows
