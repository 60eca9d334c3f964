CREATE TABLE ctl.QualityResult
(
    RunId       int             NOT NULL,
    RuleId      int             NOT NULL,
    Measured    decimal(18, 4)  NULL,
    IsPassed    bit             NOT NULL,
    MeasuredAt  datetime2(3)    NOT NULL,
    CONSTRAINT PK_QualityResult PRIMARY KEY (RunId, RuleId)
);
