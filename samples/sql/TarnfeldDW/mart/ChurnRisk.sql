CREATE TABLE mart.ChurnRisk
(
    CustomerKey   int            NOT NULL CONSTRAINT PK_ChurnRisk PRIMARY KEY,
    Score         decimal(5, 2)  NOT NULL,
    MainReason    varchar(20)    NOT NULL,
    CalculatedOn  date           NOT NULL
);
