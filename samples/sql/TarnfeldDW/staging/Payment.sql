CREATE TABLE staging.Payment
(
    BankReference  varchar(40)     NOT NULL,
    InvoiceNo      varchar(20)     NULL,
    PaidOn         date            NULL,
    Amount         decimal(12, 2)  NULL,
    CurrencyCode   char(3)         NULL,
    PaymentMethod  varchar(12)     NULL
);
