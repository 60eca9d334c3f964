CREATE TABLE ods.Contract
(
    ContractId    int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_ods_Contract PRIMARY KEY,
    ContractNo    varchar(16)    NOT NULL,
    CustomerId    int            NOT NULL,
    Gsrn          char(18)       NULL,
    ProductCode   varchar(10)    NULL,
    SignedOn      date           NULL,
    SupplyStart   date           NULL,
    SupplyEnd     date           NULL,
    FixedPrice    decimal(9, 5)  NULL,
    SalesChannel  varchar(20)    NULL,
    ModifiedAt    datetime2(3)   NULL,
    LoadRunId     int            NULL,
    CONSTRAINT FK_ods_Contract_Customer FOREIGN KEY (CustomerId) REFERENCES ods.Customer (CustomerId)
);
