CREATE VIEW rpt.vw_MonthlyRevenue
AS
SELECT YearNo, MonthNo, SegmentCode,
       SUM(EnergyAmount) AS Energy, SUM(GridAmount) AS Grid, SUM(OtherAmount) AS Other,
       SUM(GrossAmount)  AS Gross,  SUM(PaidAmount) AS Paid
FROM   dwh.vw_InvoiceDetail
GROUP BY YearNo, MonthNo, SegmentCode;
