CREATE PROCEDURE mart.usp_BuildChurnRisk
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @Signal TABLE (CustomerKey int, Points decimal(5, 2), Reason varchar(20));

    INSERT INTO @Signal
    SELECT CustomerKey, COUNT(*) * 15, 'COMPLAINTS' FROM dwh.FactComplaint WHERE CustomerKey > 0 GROUP BY CustomerKey;

    INSERT INTO @Signal
    SELECT CustomerKey, 40, 'SWITCH' FROM dwh.FactSupplierSwitch WHERE SwitchType = 'OUT' AND CustomerKey IS NOT NULL;

    INSERT INTO @Signal (CustomerKey, Points, Reason)
    SELECT p.CustomerKey, CASE WHEN AVG(p.DaysLate) > 20 THEN 25 ELSE 5 END, 'LATE PAYER'
    FROM   dwh.FactPayment AS p
    WHERE  p.DaysLate > 0
    GROUP BY p.CustomerKey;

    DELETE FROM mart.ChurnRisk;

    INSERT INTO mart.ChurnRisk (CustomerKey, Score, MainReason, CalculatedOn)
    SELECT s.CustomerKey, CASE WHEN SUM(s.Points) > 100 THEN 100 ELSE SUM(s.Points) END,
           (SELECT TOP (1) x.Reason FROM @Signal AS x WHERE x.CustomerKey = s.CustomerKey ORDER BY x.Points DESC),
           CONVERT(date, GETDATE())
    FROM   @Signal AS s
    WHERE  EXISTS (SELECT 1 FROM dwh.vw_CustomerCurrent AS c WHERE c.CustomerKey = s.CustomerKey)
    GROUP BY s.CustomerKey;

    EXEC ctl.usp_LogStep @RunId, 'mart.ChurnRisk', @@ROWCOUNT;
END
