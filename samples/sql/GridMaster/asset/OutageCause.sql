CREATE TABLE asset.OutageCause
(
    CauseCode   varchar(6)    NOT NULL PRIMARY KEY,
    CauseName   nvarchar(60)  NOT NULL,
    CauseGroup  nvarchar(30)  NOT NULL
);
