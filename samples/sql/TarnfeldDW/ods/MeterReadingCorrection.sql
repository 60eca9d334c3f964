CREATE TABLE ods.MeterReadingCorrection
(
    Gsrn         char(18)        NOT NULL,
    ReadFrom     datetime2(0)    NOT NULL,
    OldQuantity  decimal(14, 4)  NULL,
    NewQuantity  decimal(14, 4)  NULL,
    LoadRunId    int             NULL,
    CorrectedAt  datetime2(3)    NOT NULL DEFAULT (SYSUTCDATETIME())
);
