CREATE TABLE dbo.VatRate
(
    ValidFrom  date           NOT NULL CONSTRAINT PK_VatRate PRIMARY KEY,
    Rate       decimal(5, 4)  NOT NULL
);
