CREATE VIEW rpt.vw_ConsumptionTrend
AS
SELECT cur.PriceAreaCode, cur.YearNo, cur.MonthNo, cur.ConsumptionMwh,
       prev.ConsumptionMwh AS LastYearMwh,
       (cur.ConsumptionMwh - prev.ConsumptionMwh) / NULLIF(prev.ConsumptionMwh, 0) AS Change
FROM   mart.vw_AreaBalance AS cur
LEFT JOIN mart.vw_AreaBalance AS prev
       ON  prev.PriceAreaCode = cur.PriceAreaCode
       AND prev.YearNo = cur.YearNo - 1
       AND prev.MonthNo = cur.MonthNo;
