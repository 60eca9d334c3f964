-- What the energy cost us on the day-ahead market, hour by hour.
CREATE VIEW dwh.vw_ConsumptionCost
AS
SELECT v.DateKey, v.HourNo, v.YearNo, v.MonthNo, v.CustomerKey, v.CustomerNo, v.ProductKey, v.PriceModel,
       v.PriceAreaKey, v.PriceAreaCode, v.QuantityKwh,
       sp.PriceEurMwh,
       v.QuantityKwh / 1000.0 * sp.PriceEurMwh AS PurchaseCostEur
FROM   dwh.vw_Consumption v
       LEFT OUTER JOIN dwh.FactSpotPrice sp
            ON  sp.DateKey      = v.DateKey
            AND sp.HourNo       = v.HourNo
            AND sp.PriceAreaKey = v.PriceAreaKey;
