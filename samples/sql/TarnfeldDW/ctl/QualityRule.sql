CREATE TABLE ctl.QualityRule
(
    RuleId       int             NOT NULL CONSTRAINT PK_QualityRule PRIMARY KEY,
    RuleName     nvarchar(120)   NOT NULL,
    RuleSql      nvarchar(max)   NOT NULL,  -- a SELECT that returns one number
    Threshold    decimal(18, 4)  NULL,
    Severity     tinyint         NOT NULL,
    IsActive     bit             NOT NULL
);
