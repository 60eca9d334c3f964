CREATE TABLE staging.Customer
(
    CustomerNo     varchar(12)    NOT NULL,
    CustomerType   char(1)        NULL,
    FirstName      nvarchar(60)   NULL,
    LastName       nvarchar(60)   NULL,
    CompanyName    nvarchar(120)  NULL,
    Email          nvarchar(120)  NULL,
    MobilePhone    varchar(20)    NULL,
    StreetAddress  nvarchar(120)  NULL,
    PostCode       varchar(8)     NULL,
    City           nvarchar(60)   NULL,
    SegmentCode    varchar(6)     NULL,
    ModifiedAt     datetime2(3)   NULL,
    RunId          int            NOT NULL
);
