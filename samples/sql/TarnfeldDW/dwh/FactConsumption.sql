CREATE TABLE dwh.FactConsumption
(
    DateKey           int             NOT NULL,
    HourNo            tinyint         NOT NULL,
    MeteringPointKey  int             NOT NULL,
    CustomerKey       int             NOT NULL,
    ProductKey        int             NOT NULL,
    PriceAreaKey      int             NOT NULL,
    QuantityKwh       decimal(14, 4)  NOT NULL,
    IsEstimated       bit             NOT NULL,
    LoadRunId         int             NOT NULL
)
WITH (DISTRIBUTION = HASH(MeteringPointKey), CLUSTERED COLUMNSTORE INDEX);
