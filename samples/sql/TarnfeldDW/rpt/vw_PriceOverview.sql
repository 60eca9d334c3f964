CREATE VIEW rpt.vw_PriceOverview
AS
SELECT pa.PriceAreaCode, d.CalendarDate, MIN(f.PriceEurMwh) AS LowEur, AVG(f.PriceEurMwh) AS AverageEur, MAX(f.PriceEurMwh) AS HighEur,
       COUNT(CASE WHEN f.PriceEurMwh < 0 THEN 1 END) AS NegativeHours
FROM   dwh.FactSpotPrice f, dwh.DimPriceArea pa, dwh.DimDate d
WHERE  pa.PriceAreaKey = f.PriceAreaKey
AND    d.DateKey = f.DateKey
GROUP BY pa.PriceAreaCode, d.CalendarDate;
