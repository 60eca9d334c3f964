CREATE TABLE staging.Invoice
(
    InvoiceNo     varchar(20)     NOT NULL,
    CustomerNo    varchar(12)     NOT NULL,
    InvoiceDate   date            NOT NULL,
    DueDate       date            NULL,
    NetAmount     decimal(12, 2)  NULL,
    VatAmount     decimal(12, 2)  NULL,
    CurrencyCode  char(3)         NULL,
    ModifiedAt    datetime2(3)    NULL
);
