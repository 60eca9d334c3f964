CREATE TABLE asset.OutageEvent
(
    OutageId           int           NOT NULL IDENTITY(1, 1),
    SubstationId       int           NOT NULL,
    TransformerId      int           NULL,
    StartedAt          datetime2(0)  NOT NULL,
    RestoredAt         datetime2(0)  NULL,
    CauseCode          varchar(6)    NULL,
    IsPlanned          bit           NOT NULL,
    CustomersAffected  int           NOT NULL,
    ReportedBy         sysname       NOT NULL DEFAULT (SUSER_SNAME()),
    CONSTRAINT PK_OutageEvent PRIMARY KEY CLUSTERED (OutageId)
);
