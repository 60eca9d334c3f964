CREATE VIEW market.vw_ActivePriceArea
AS
SELECT PriceAreaCode, PriceAreaName, CountryCode, TimeZoneName, CurrencyCode
FROM   market.PriceArea
WHERE  GETDATE() >= ValidFrom
AND    (ValidTo IS NULL OR GETDATE() < ValidTo);
