CREATE PROCEDURE dwh.usp_LoadDimTariff
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    TRUNCATE TABLE dwh.DimTariff;

    INSERT INTO dwh.DimTariff (GridCompanyId, GridCompanyName, TariffCode, HourOfDay, PricePerKwh, ValidFrom, ValidTo)
    SELECT tp.GridCompanyId, gc.GridCompanyName, tp.TariffCode, tp.HourOfDay, tp.PricePerKwh, tp.ValidFrom,
           ISNULL(tp.ValidTo, LEAD(tp.ValidFrom) OVER (PARTITION BY tp.GridCompanyId, tp.TariffCode, tp.HourOfDay ORDER BY tp.ValidFrom))
    FROM   ods.TariffPrice AS tp
    LEFT JOIN GridMaster.market.GridCompany AS gc ON gc.GridCompanyId = tp.GridCompanyId;

    EXEC ctl.usp_LogStep @RunId, 'dwh.DimTariff', @@ROWCOUNT;
END
