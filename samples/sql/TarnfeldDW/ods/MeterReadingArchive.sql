CREATE TABLE ods.MeterReadingArchive
(
    Gsrn           char(18)        NOT NULL,
    ReadFrom       datetime2(0)    NOT NULL,
    ReadTo         datetime2(0)    NOT NULL,
    QuantityKwh    decimal(14, 4)  NULL,
    QualityCode    varchar(4)      NOT NULL,
    TransactionId  varchar(40)     NULL,
    CorrectionNo   smallint        NOT NULL,
    LoadRunId      int             NULL
);
