CREATE TABLE ods.ImbalancePrice
(
    PriceAreaCode  varchar(4)     NOT NULL,
    HourUtc        datetime2(0)   NOT NULL,
    UpPriceEur     decimal(9, 2)  NULL,
    DownPriceEur   decimal(9, 2)  NULL,
    CONSTRAINT PK_ods_ImbalancePrice PRIMARY KEY (PriceAreaCode, HourUtc)
);
