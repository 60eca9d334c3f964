CREATE PROCEDURE ctl.usp_LogStep
    @RunId         int,
    @StepName      varchar(200),
    @RowsAffected  bigint = NULL
AS
SET NOCOUNT ON;

INSERT INTO ctl.LoadStep (RunId, StepName, RowsAffected)
VALUES (@RunId, @StepName, @RowsAffected);
