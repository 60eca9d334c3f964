CREATE TABLE staging.ImbalancePrice
(
    PriceArea      varchar(4)     NOT NULL,
    QuarterUtc     datetime2(0)   NOT NULL,
    UpPriceEur     decimal(9, 2)  NULL,
    DownPriceEur   decimal(9, 2)  NULL
);
