CREATE TABLE mart.OutageKpi
(
    YearNo           smallint        NOT NULL,
    MonthNo          tinyint         NOT NULL,
    PriceAreaKey     int             NOT NULL,
    OutageCount      int             NOT NULL,
    CustomerMinutes  bigint          NULL,
    SaidiMinutes     decimal(12, 4)  NULL
);
