CREATE TABLE staging.Complaint
(
    CaseNo        varchar(20)     NOT NULL,
    CustomerNo    varchar(12)     NULL,
    CategoryCode  varchar(10)     NULL,
    OpenedAt      datetime2(0)    NULL,
    ClosedAt      datetime2(0)    NULL,
    CaseText      nvarchar(2000)  NULL
);
