CREATE VIEW rpt.vw_TopCustomer
AS
SELECT TOP (100) PERCENT v.SegmentCode, v.RankInSegment, v.CustomerNo, v.CustomerName, v.RevenueEur, v.MarginEur
FROM   mart.vw_CustomerValue v
WHERE  v.RankInSegment <= 25
ORDER BY v.SegmentCode, v.RankInSegment;
