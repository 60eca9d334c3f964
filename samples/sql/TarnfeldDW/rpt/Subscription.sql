CREATE TABLE rpt.Subscription
(
    SubscriptionId  int            NOT NULL IDENTITY(1, 1) CONSTRAINT PK_Subscription PRIMARY KEY,
    ReportName      varchar(60)    NOT NULL,
    Recipient       nvarchar(120)  NOT NULL,
    LastSentAt      datetime2(0)   NULL
);
