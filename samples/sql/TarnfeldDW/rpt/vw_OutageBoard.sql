CREATE VIEW rpt.vw_OutageBoard
AS
SELECT k.YearNo, k.MonthNo, pa.PriceAreaName, k.OutageCount, k.SaidiMinutes
FROM   mart.OutageKpi AS k
JOIN   dwh.DimPriceArea AS pa ON pa.PriceAreaKey = k.PriceAreaKey;
