CREATE TABLE dwh.FactSupplierSwitch
(
    SwitchDateKey     int          NOT NULL,
    MeteringPointKey  int          NOT NULL,
    CustomerKey       int          NULL,
    SwitchType        varchar(10)  NOT NULL,
    SwitchCount       int          NOT NULL
);
