-- SQL Server's way of the swap: build beside, then two sp_rename in one transaction.
CREATE PROCEDURE mart.usp_BuildReceivables
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    DROP TABLE IF EXISTS mart.Receivables_build;

    WITH aged AS
    (
        SELECT c.CustomerKey, o.OpenAmount, DATEDIFF(day, o.DueDate, GETDATE()) AS DaysOver
        FROM   ods.vw_OpenInvoice     AS o
        JOIN   dwh.vw_CustomerCurrent AS c ON c.CustomerId = o.CustomerId
    )
    SELECT CustomerKey,
           SUM(CASE WHEN DaysOver <= 0 THEN OpenAmount END)              AS NotDue,
           SUM(CASE WHEN DaysOver BETWEEN 1 AND 30 THEN OpenAmount END)  AS Overdue30,
           SUM(CASE WHEN DaysOver BETWEEN 31 AND 60 THEN OpenAmount END) AS Overdue60,
           SUM(CASE WHEN DaysOver > 60 THEN OpenAmount END)              AS OverdueMore,
           CONVERT(date, GETDATE())                                      AS CalculatedOn
    INTO   mart.Receivables_build
    FROM   aged
    GROUP BY CustomerKey;

    BEGIN TRANSACTION;
    DROP TABLE mart.Receivables;
    EXEC sp_rename 'mart.Receivables_build', 'Receivables';
    COMMIT TRANSACTION;

    EXEC ctl.usp_LogStep @RunId, 'mart.Receivables';
END
