CREATE VIEW dwh.vw_Consumption
AS
SELECT f.DateKey, f.HourNo, d.CalendarDate, d.YearNo, d.MonthNo, d.IsHoliday,
       f.MeteringPointKey, mp.Gsrn, mp.MeteringPointType,
       f.CustomerKey, c.CustomerNo, c.SegmentCode,
       f.ProductKey, p.ProductName, p.PriceModel,
       f.PriceAreaKey, pa.PriceAreaCode,
       f.QuantityKwh, f.IsEstimated
FROM   dwh.FactConsumption AS f
       INNER JOIN dwh.DimDate          AS d  ON d.DateKey           = f.DateKey
       INNER JOIN dwh.DimMeteringPoint AS mp ON mp.MeteringPointKey = f.MeteringPointKey
       INNER JOIN dwh.DimCustomer      AS c  ON c.CustomerKey       = f.CustomerKey
       INNER JOIN dwh.DimProduct       AS p  ON p.ProductKey        = f.ProductKey
       INNER JOIN dwh.DimPriceArea     AS pa ON pa.PriceAreaKey     = f.PriceAreaKey;
