CREATE TABLE ods.Invoice
(
    InvoiceId     int             NOT NULL IDENTITY(1, 1) CONSTRAINT PK_ods_Invoice PRIMARY KEY,
    InvoiceNo     varchar(20)     NOT NULL,
    CustomerId    int             NULL,
    InvoiceDate   date            NOT NULL,
    DueDate       date            NULL,
    NetAmount     decimal(12, 2)  NOT NULL,
    VatAmount     decimal(12, 2)  NOT NULL,
    GrossAmount   AS (NetAmount + VatAmount) PERSISTED,
    CurrencyCode  char(3)         NOT NULL,
    ModifiedAt    datetime2(3)    NULL
);
