CREATE TABLE ods.SpotPrice
(
    PriceAreaCode  varchar(4)      NOT NULL,
    HourUtc        datetime2(0)    NOT NULL,
    PriceEurMwh    decimal(10, 2)  NOT NULL,
    PriceLocalMwh  decimal(12, 2)  NULL,
    CONSTRAINT PK_ods_SpotPrice PRIMARY KEY (PriceAreaCode, HourUtc)
);
