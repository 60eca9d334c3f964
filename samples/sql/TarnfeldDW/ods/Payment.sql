CREATE TABLE ods.Payment
(
    PaymentId      int             NOT NULL IDENTITY(1, 1) CONSTRAINT PK_ods_Payment PRIMARY KEY,
    BankReference  varchar(40)     NOT NULL,
    InvoiceNo      varchar(20)     NULL,
    PaidOn         date            NOT NULL,
    Amount         decimal(12, 2)  NOT NULL,
    PaymentMethod  varchar(12)     NULL,
    IsMatched      bit             NOT NULL DEFAULT (0)
);
