CREATE VIEW mart.vw_AreaBalance
AS
SELECT pa.PriceAreaCode, pa.PriceAreaName, a.YearNo, a.MonthNo, a.ConsumptionMwh, a.ProductionMwh,
       a.ProductionMwh - a.ConsumptionMwh AS BalanceMwh,
       dwh.fn_AveragePrice(a.PriceAreaKey, a.YearNo * 10000 + a.MonthNo * 100, a.YearNo * 10000 + a.MonthNo * 100 + 31) AS AveragePriceEur
FROM   mart.ConsumptionByArea AS a
JOIN   dwh.DimPriceArea       AS pa ON pa.PriceAreaKey = a.PriceAreaKey;
