-- As the meter data hub delivers it: hourly or quarter-hourly, corrections included.
CREATE TABLE staging.MeterReading
(
    Gsrn           char(18)        NOT NULL,
    ReadFrom       datetime2(0)    NOT NULL,  -- UTC
    ReadTo         datetime2(0)    NOT NULL,
    QuantityKwh    decimal(14, 4)  NULL,
    QualityCode    varchar(4)      NULL,      -- A01 measured, A02 missing, A03 estimated
    TransactionId  varchar(40)     NULL,
    CreatedAt      datetime2(3)    NULL
)
WITH (DISTRIBUTION = HASH(Gsrn), HEAP);
