CREATE VIEW mart.vw_CustomerValue
AS
SELECT c.CustomerKey, c.CustomerNo, c.CustomerName, c.SegmentCode,
       SUM(p.RevenueEur)                                    AS RevenueEur,
       SUM(p.MarginEur)                                     AS MarginEur,
       RANK() OVER (PARTITION BY c.SegmentCode ORDER BY SUM(p.MarginEur) DESC) AS RankInSegment
FROM   mart.CustomerProfitability AS p
JOIN   dwh.vw_CustomerCurrent     AS c ON c.CustomerKey = p.CustomerKey
GROUP BY c.CustomerKey, c.CustomerNo, c.CustomerName, c.SegmentCode;
