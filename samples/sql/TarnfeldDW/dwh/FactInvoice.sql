CREATE TABLE dwh.FactInvoice
(
    InvoiceNo       varchar(20)     NOT NULL,
    InvoiceDateKey  int             NOT NULL,
    DueDateKey      int             NULL,
    CustomerKey     int             NOT NULL,
    EnergyAmount    decimal(14, 2)  NOT NULL,
    GridAmount      decimal(14, 2)  NOT NULL,
    OtherAmount     decimal(14, 2)  NOT NULL,
    VatAmount       decimal(14, 2)  NOT NULL,
    GrossAmount     decimal(14, 2)  NOT NULL
)
WITH (DISTRIBUTION = HASH(CustomerKey), CLUSTERED COLUMNSTORE INDEX);
