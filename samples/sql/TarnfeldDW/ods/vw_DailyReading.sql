CREATE VIEW ods.vw_DailyReading
WITH SCHEMABINDING
AS
SELECT r.Gsrn,
       CONVERT(date, r.ReadFrom)     AS ReadDate,
       SUM(ISNULL(r.QuantityKwh, 0)) AS QuantityKwh,
       COUNT_BIG(*)                  AS ReadingCount
FROM   ods.MeterReading AS r
GROUP BY r.Gsrn, CONVERT(date, r.ReadFrom);
