CREATE TABLE mart.CustomerProfitability
(
    CustomerKey      int             NOT NULL,
    YearNo           smallint        NOT NULL,
    MonthNo          tinyint         NOT NULL,
    RevenueEur       decimal(14, 2)  NULL,
    PurchaseCostEur  decimal(14, 2)  NULL,
    MarginEur        decimal(14, 2)  NULL
)
WITH (DISTRIBUTION = HASH(CustomerKey), CLUSTERED COLUMNSTORE INDEX);
