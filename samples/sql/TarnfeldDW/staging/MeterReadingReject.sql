CREATE TABLE staging.MeterReadingReject
(
    RejectId      bigint          NOT NULL IDENTITY(1, 1),
    Gsrn          char(18)        NULL,
    ReadFrom      datetime2(0)    NULL,
    QuantityKwh   decimal(14, 4)  NULL,
    RejectReason  varchar(40)     NOT NULL,
    RunId         int             NULL,
    RejectedAt    datetime2(3)    NOT NULL DEFAULT (SYSUTCDATETIME())
);
