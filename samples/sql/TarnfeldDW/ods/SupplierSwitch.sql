CREATE TABLE ods.SupplierSwitch
(
    MessageId    varchar(40)   NOT NULL CONSTRAINT PK_ods_SupplierSwitch PRIMARY KEY,
    Gsrn         char(18)      NOT NULL,
    SwitchType   varchar(10)   NOT NULL,
    RequestedAt  datetime2(0)  NOT NULL,
    EffectiveOn  date          NULL,
    OtherParty   char(13)      NULL
);
