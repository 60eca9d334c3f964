CREATE TABLE dwh.BridgeCustomerMeteringPoint
(
    CustomerKey       int   NOT NULL,
    MeteringPointKey  int   NOT NULL,
    ProductKey        int   NULL,
    SupplyStart       date  NOT NULL,
    SupplyEnd         date  NULL
);
