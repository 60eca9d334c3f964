CREATE TABLE staging.SpotPrice
(
    PriceArea   varchar(4)    NULL,
    HourUtc     varchar(20)   NULL,   -- text on purpose: two date formats arrive
    PriceEur    varchar(20)   NULL,
    PriceLocal  varchar(20)   NULL
);
