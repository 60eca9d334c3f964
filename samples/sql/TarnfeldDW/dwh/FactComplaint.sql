CREATE TABLE dwh.FactComplaint
(
    CaseNo         varchar(20)  NOT NULL,
    OpenedDateKey  int          NOT NULL,
    CustomerKey    int          NOT NULL,
    CategoryCode   varchar(10)  NULL,
    HoursOpen      int          NULL
);
