CREATE TABLE dwh.DimOutageCause
(
    OutageCauseKey  int           NOT NULL IDENTITY(1, 1) CONSTRAINT PK_DimOutageCause PRIMARY KEY,
    CauseCode       varchar(6)    NOT NULL,
    CauseName       nvarchar(60)  NOT NULL,
    CauseGroup      nvarchar(30)  NULL
);
