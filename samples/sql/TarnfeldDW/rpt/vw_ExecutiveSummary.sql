-- Fourth level: reports on marts on warehouse views.
CREATE VIEW rpt.vw_ExecutiveSummary
AS
SELECT r.YearNo, r.MonthNo, r.Gross AS RevenueEur, t.ConsumptionMwh, e.ExposureEur, q.FailedRules
FROM  (SELECT YearNo, MonthNo, SUM(Gross) AS Gross FROM rpt.vw_MonthlyRevenue GROUP BY YearNo, MonthNo) AS r
LEFT JOIN (SELECT YearNo, MonthNo, SUM(ConsumptionMwh) AS ConsumptionMwh FROM rpt.vw_ConsumptionTrend GROUP BY YearNo, MonthNo) AS t
       ON t.YearNo = r.YearNo AND t.MonthNo = r.MonthNo
CROSS JOIN (SELECT SUM(ExposureEur) AS ExposureEur FROM mart.vw_PortfolioExposure) AS e
CROSS JOIN (SELECT COUNT(*) AS FailedRules FROM rpt.vw_DataQuality WHERE IsPassed = 0) AS q;
