CREATE TABLE dwh.FactOutage
(
    OutageId           int          NOT NULL,
    StartDateKey       int          NOT NULL,
    OutageCauseKey     int          NULL,
    SubstationCode     varchar(12)  NOT NULL,
    PriceAreaKey       int          NULL,
    DurationMinutes    int          NULL,
    CustomersAffected  int          NOT NULL,
    CustomerMinutes    bigint       NULL
);
