CREATE TABLE ods.ContractChange
(
    ContractChangeId  bigint        NOT NULL IDENTITY(1, 1) PRIMARY KEY,
    ContractNo        varchar(16)   NOT NULL,
    MergeAction       nvarchar(10)  NOT NULL,
    OldProductCode    varchar(10)   NULL,
    NewProductCode    varchar(10)   NULL,
    OldSupplyEnd      date          NULL,
    NewSupplyEnd      date          NULL,
    ChangedAt         datetime2(3)  NOT NULL
);
