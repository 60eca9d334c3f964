CREATE TABLE ctl.Watermark
(
    SourceName   varchar(100)  NOT NULL CONSTRAINT PK_Watermark PRIMARY KEY,
    LoadedUntil  datetime2(3)  NOT NULL,
    RunId        int           NULL
);
