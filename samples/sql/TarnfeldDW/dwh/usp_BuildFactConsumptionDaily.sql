-- Synapse: cheaper to build the table anew than to update it.
CREATE PROCEDURE dwh.usp_BuildFactConsumptionDaily
    @RunId int
AS
BEGIN
    IF OBJECT_ID('dwh.FactConsumptionDaily_new') IS NOT NULL
        DROP TABLE dwh.FactConsumptionDaily_new;

    CREATE TABLE dwh.FactConsumptionDaily_new
    WITH
    (
        DISTRIBUTION = HASH(MeteringPointKey),
        CLUSTERED COLUMNSTORE INDEX
    )
    AS
    SELECT f.DateKey,
           f.MeteringPointKey,
           f.CustomerKey,
           f.PriceAreaKey,
           SUM(f.QuantityKwh)                                                     AS QuantityKwh,
           SUM(CASE WHEN f.HourNo BETWEEN 17 AND 20 THEN f.QuantityKwh ELSE 0 END) AS PeakKwh,
           SUM(CASE WHEN f.IsEstimated = 1 THEN 1 ELSE 0 END)                     AS EstimatedHours
    FROM   dwh.FactConsumption AS f
    GROUP BY f.DateKey, f.MeteringPointKey, f.CustomerKey, f.PriceAreaKey
    OPTION (LABEL = 'dwh : FactConsumptionDaily : CTAS');

    RENAME OBJECT dwh.FactConsumptionDaily TO FactConsumptionDaily_old;
    RENAME OBJECT dwh.FactConsumptionDaily_new TO FactConsumptionDaily;
    DROP TABLE dwh.FactConsumptionDaily_old;

    EXEC ctl.usp_LogStep @RunId, 'dwh.FactConsumptionDaily';
END
