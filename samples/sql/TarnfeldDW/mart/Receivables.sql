CREATE TABLE mart.Receivables
(
    CustomerKey   int             NOT NULL CONSTRAINT PK_Receivables PRIMARY KEY,
    NotDue        decimal(14, 2)  NULL,
    Overdue30     decimal(14, 2)  NULL,
    Overdue60     decimal(14, 2)  NULL,
    OverdueMore   decimal(14, 2)  NULL,
    CalculatedOn  date            NOT NULL
);
