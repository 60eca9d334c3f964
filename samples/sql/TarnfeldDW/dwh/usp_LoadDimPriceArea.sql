CREATE PROCEDURE dwh.usp_LoadDimPriceArea
    @RunId int
AS
SET NOCOUNT ON;

INSERT INTO dwh.DimPriceArea (PriceAreaCode, PriceAreaName, CountryCode, CurrencyCode)
SELECT a.PriceAreaCode, a.PriceAreaName, a.CountryCode, a.CurrencyCode
FROM   GridMaster.market.vw_ActivePriceArea AS a
WHERE  a.PriceAreaCode NOT IN (SELECT PriceAreaCode FROM dwh.DimPriceArea);

EXEC ctl.usp_LogStep @RunId, 'dwh.DimPriceArea', @@ROWCOUNT;
