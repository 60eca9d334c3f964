CREATE PROCEDURE staging.usp_LoadTariff
    @RunId int
AS
BEGIN
    IF OBJECT_ID('staging.Tariff_new') IS NOT NULL DROP TABLE staging.Tariff_new;

    CREATE TABLE staging.Tariff_new
    WITH (DISTRIBUTION = ROUND_ROBIN, HEAP)
    AS
    SELECT t.GridCompanyId, t.TariffCode, t.HourOfDay, t.PricePerKwh, t.ValidFrom, t.ValidTo
    FROM   ext.Tariff AS t
    WHERE  t.ValidTo IS NULL OR t.ValidTo >= DATEADD(year, -3, GETDATE())
    OPTION (LABEL = 'staging : Tariff : CTAS');

    RENAME OBJECT staging.Tariff TO Tariff_old;
    RENAME OBJECT staging.Tariff_new TO Tariff;
    DROP TABLE staging.Tariff_old;

    EXEC ctl.usp_LogStep @RunId, 'staging.Tariff';
END
