CREATE VIEW rpt.vw_ChurnReport
AS
SELECT ch.*, ca.OpenCases
FROM   mart.vw_ChurnCandidate AS ch
LEFT JOIN (SELECT c.CustomerNo, COUNT(*) AS OpenCases
           FROM   ods.Complaint AS k
           JOIN   ods.Customer  AS c ON c.CustomerId = k.CustomerId
           WHERE  k.ClosedAt IS NULL
           GROUP BY c.CustomerNo) AS ca ON ca.CustomerNo = ch.CustomerNo;
