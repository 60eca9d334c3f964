CREATE TABLE ods.Customer
(
    CustomerId     int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_ods_Customer PRIMARY KEY,
    CustomerNo     varchar(12)    NOT NULL CONSTRAINT UQ_ods_Customer_No UNIQUE,
    CustomerType   char(1)        NOT NULL,  -- P private, B business
    FirstName      nvarchar(60)   NULL,
    LastName       nvarchar(60)   NULL,
    CompanyName    nvarchar(120)  NULL,
    Email          nvarchar(120)  NULL,
    MobilePhone    varchar(20)    NULL,
    StreetAddress  nvarchar(120)  NULL,
    PostCode       varchar(8)     NULL,
    City           nvarchar(60)   NULL,
    SegmentCode    varchar(6)     NULL,
    IsActive       bit            NOT NULL CONSTRAINT DF_ods_Customer_Active DEFAULT (1),
    ModifiedAt     datetime2(3)   NULL,
    LoadRunId      int            NULL
);
