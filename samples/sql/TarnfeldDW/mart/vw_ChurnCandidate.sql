CREATE VIEW mart.vw_ChurnCandidate
AS
SELECT v.CustomerKey, v.CustomerNo, v.CustomerName, v.SegmentCode, v.MarginEur, r.Score, r.MainReason
FROM   mart.vw_CustomerValue AS v
       INNER JOIN mart.ChurnRisk AS r ON r.CustomerKey = v.CustomerKey
WHERE  r.Score >= 60
AND    v.MarginEur > 0;
