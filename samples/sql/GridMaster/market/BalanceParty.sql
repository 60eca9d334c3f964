CREATE TABLE market.BalanceParty
(
    BalancePartyId  int           NOT NULL CONSTRAINT PK_BalanceParty PRIMARY KEY,
    EicCode         char(16)      NOT NULL,
    PartyName       nvarchar(80)  NOT NULL,
    PartyRole       varchar(10)   NOT NULL,
    ValidFrom       date          NOT NULL,
    ValidTo         date          NULL
);
