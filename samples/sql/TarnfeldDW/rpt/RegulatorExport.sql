CREATE TABLE rpt.RegulatorExport
(
    PeriodKey      int             NOT NULL,
    PriceAreaCode  varchar(4)      NOT NULL,
    MeasureName    varchar(30)     NOT NULL,
    MeasureValue   decimal(18, 4)  NULL,
    RunId          int             NULL
);
