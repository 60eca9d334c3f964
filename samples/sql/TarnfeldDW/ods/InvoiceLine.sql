CREATE TABLE ods.InvoiceLine
(
    InvoiceNo    varchar(20)     NOT NULL,
    LineNumber   smallint        NOT NULL,
    ContractNo   varchar(16)     NULL,
    ChargeCode   varchar(10)     NOT NULL,  -- ENERGY, GRID, SUBSCR, TAX, FEE
    Quantity     decimal(14, 4)  NULL,
    UnitPrice    decimal(12, 6)  NULL,
    LineAmount   decimal(12, 2)  NOT NULL,
    CONSTRAINT PK_ods_InvoiceLine PRIMARY KEY (InvoiceNo, LineNumber)
);
