-- Slowly changing, type 2 on segment and postcode, type 1 on the rest.
CREATE TABLE dwh.DimCustomer
(
    CustomerKey   int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_DimCustomer PRIMARY KEY,
    CustomerId    int            NOT NULL,
    CustomerNo    varchar(12)    NOT NULL,
    CustomerName  nvarchar(130)  NULL,
    CustomerType  char(1)        NOT NULL,
    SegmentCode   varchar(6)     NULL,
    PostCode      varchar(8)     NULL,
    City          nvarchar(60)   NULL,
    ValidFrom     date           NOT NULL,
    ValidTo       date           NULL,
    IsCurrent     bit            NOT NULL
);
