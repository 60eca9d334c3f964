CREATE VIEW mart.vw_PortfolioExposure
AS
WITH priced AS
(
    SELECT pp.PriceAreaCode, pp.HourUtc, pp.OpenMwh, sp.PriceEurMwh
    FROM   mart.PortfolioPosition AS pp
    LEFT JOIN ods.SpotPrice AS sp ON sp.PriceAreaCode = pp.PriceAreaCode AND sp.HourUtc = pp.HourUtc
)
SELECT PriceAreaCode, CONVERT(date, HourUtc) AS DeliveryDate, SUM(OpenMwh) AS OpenMwh, SUM(OpenMwh * PriceEurMwh) AS ExposureEur
FROM   priced
GROUP BY PriceAreaCode, CONVERT(date, HourUtc);
