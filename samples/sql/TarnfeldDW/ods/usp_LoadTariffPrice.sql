CREATE PROCEDURE ods.usp_LoadTariffPrice
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    -- replace what the delivery speaks of, leave the rest alone
    DELETE tp
    FROM   ods.TariffPrice AS tp
    WHERE  EXISTS (SELECT *
                   FROM   staging.Tariff AS st
                   WHERE  st.GridCompanyId = tp.GridCompanyId
                   AND    st.TariffCode    = tp.TariffCode
                   AND    st.ValidFrom     = tp.ValidFrom);

    INSERT INTO ods.TariffPrice (GridCompanyId, TariffCode, HourOfDay, PricePerKwh, ValidFrom, ValidTo)
    SELECT st.GridCompanyId, st.TariffCode, st.HourOfDay, MAX(st.PricePerKwh), st.ValidFrom, MIN(st.ValidTo)
    FROM   staging.Tariff AS st
    JOIN   GridMaster.market.GridCompany AS gc ON gc.GridCompanyId = st.GridCompanyId
    WHERE  st.PricePerKwh IS NOT NULL
    GROUP BY st.GridCompanyId, st.TariffCode, st.HourOfDay, st.ValidFrom;

    EXEC ctl.usp_LogStep @RunId, 'ods.TariffPrice', @@ROWCOUNT;
END
