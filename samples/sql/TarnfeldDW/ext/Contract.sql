CREATE EXTERNAL TABLE ext.Contract
(
    ContractNo    varchar(16)    NOT NULL,
    CustomerNo    varchar(12)    NOT NULL,
    Gsrn          char(18)       NULL,
    ProductCode   varchar(10)    NULL,
    SignedOn      date           NULL,
    SupplyStart   date           NULL,
    SupplyEnd     date           NULL,
    FixedPrice    decimal(9, 5)  NULL,
    SalesChannel  varchar(20)    NULL,
    ModifiedAt    datetime2(3)   NULL
)
WITH (LOCATION = '/crm/contract/', DATA_SOURCE = LakeRaw, FILE_FORMAT = PipeText, REJECT_TYPE = VALUE, REJECT_VALUE = 50);
