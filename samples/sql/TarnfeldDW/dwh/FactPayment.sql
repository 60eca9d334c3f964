CREATE TABLE dwh.FactPayment
(
    PaymentId    int             NOT NULL,
    PaidDateKey  int             NOT NULL,
    CustomerKey  int             NOT NULL,
    InvoiceNo    varchar(20)     NULL,
    Amount       decimal(14, 2)  NOT NULL,
    DaysLate     int             NULL
);
