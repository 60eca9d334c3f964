CREATE TABLE staging.SupplierSwitch
(
    MessageId     varchar(40)   NOT NULL,
    Gsrn          char(18)      NOT NULL,
    SwitchType    varchar(10)   NOT NULL,   -- IN, OUT, MOVE
    RequestedAt   datetime2(0)  NOT NULL,
    EffectiveOn   date          NULL,
    OtherParty    char(13)      NULL,
    HubStatus     varchar(10)   NULL
);
