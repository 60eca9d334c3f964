CREATE TABLE dwh.FactConsumptionDaily
(
    DateKey           int             NOT NULL,
    MeteringPointKey  int             NOT NULL,
    CustomerKey       int             NOT NULL,
    PriceAreaKey      int             NOT NULL,
    QuantityKwh       decimal(18, 4)  NOT NULL,
    PeakKwh           decimal(18, 4)  NOT NULL,
    EstimatedHours    int             NOT NULL
)
WITH (DISTRIBUTION = HASH(MeteringPointKey), CLUSTERED COLUMNSTORE INDEX);
