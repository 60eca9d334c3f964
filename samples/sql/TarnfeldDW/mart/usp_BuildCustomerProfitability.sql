/* Synapse. Last closed months are kept as they are, only the open ones are calculated again. */
CREATE PROCEDURE mart.usp_BuildCustomerProfitability
    @RunId       int,
    @OpenFromKey int
AS
BEGIN
    IF OBJECT_ID('mart.CustomerProfitability_new') IS NOT NULL DROP TABLE mart.CustomerProfitability_new;

    CREATE TABLE mart.CustomerProfitability_new
    WITH (DISTRIBUTION = HASH(CustomerKey), CLUSTERED COLUMNSTORE INDEX)
    AS
    SELECT k.CustomerKey, k.YearNo, k.MonthNo, k.RevenueEur, k.PurchaseCostEur, k.MarginEur
    FROM   mart.CustomerProfitability AS k
    WHERE  k.YearNo * 10000 + k.MonthNo * 100 < @OpenFromKey
    UNION ALL
    SELECT i.CustomerKey, i.YearNo, i.MonthNo, i.RevenueEur, c.PurchaseCostEur, i.RevenueEur - ISNULL(c.PurchaseCostEur, 0)
    FROM  (SELECT f.CustomerKey, d.YearNo, d.MonthNo, SUM(f.EnergyAmount + f.OtherAmount) AS RevenueEur
           FROM   dwh.FactInvoice AS f
           JOIN   dwh.DimDate     AS d ON d.DateKey = f.InvoiceDateKey
           WHERE  f.InvoiceDateKey >= @OpenFromKey
           GROUP BY f.CustomerKey, d.YearNo, d.MonthNo) AS i
    LEFT JOIN
          (SELECT CustomerKey, YearNo, MonthNo, SUM(PurchaseCostEur) AS PurchaseCostEur
           FROM   dwh.vw_ConsumptionCost
           WHERE  DateKey >= @OpenFromKey
           GROUP BY CustomerKey, YearNo, MonthNo) AS c
      ON  c.CustomerKey = i.CustomerKey AND c.YearNo = i.YearNo AND c.MonthNo = i.MonthNo
    OPTION (LABEL = 'mart : CustomerProfitability : CTAS');

    RENAME OBJECT mart.CustomerProfitability TO CustomerProfitability_old;
    RENAME OBJECT mart.CustomerProfitability_new TO CustomerProfitability;
    DROP TABLE mart.CustomerProfitability_old;

    EXEC ctl.usp_LogStep @RunId, 'mart.CustomerProfitability';
END
