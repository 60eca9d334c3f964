CREATE TABLE ods.Complaint
(
    CaseNo        varchar(20)     NOT NULL CONSTRAINT PK_ods_Complaint PRIMARY KEY,
    CustomerId    int             NULL,
    CategoryCode  varchar(10)     NULL,
    OpenedAt      datetime2(0)    NOT NULL,
    ClosedAt      datetime2(0)    NULL,
    CaseText      nvarchar(2000)  NULL
);
