CREATE PROCEDURE dwh.usp_LoadFactPayment
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @LastId int = (SELECT ISNULL(MAX(PaymentId), 0) FROM dwh.FactPayment);

    INSERT INTO dwh.FactPayment (PaymentId, PaidDateKey, CustomerKey, InvoiceNo, Amount, DaysLate)
    SELECT p.PaymentId, dbo.fn_DateKey(p.PaidOn), ISNULL(c.CustomerKey, -1), p.InvoiceNo, p.Amount,
           CASE WHEN p.PaidOn > i.DueDate THEN DATEDIFF(day, i.DueDate, p.PaidOn) ELSE 0 END
    FROM   ods.Payment AS p
    LEFT JOIN ods.Invoice AS i ON i.InvoiceNo = p.InvoiceNo
    OUTER APPLY (SELECT TOP (1) x.CustomerKey
                 FROM   dwh.fn_CustomerAsOf(p.PaidOn) AS x
                 WHERE  x.CustomerId = i.CustomerId) AS c
    WHERE  p.PaymentId > @LastId;

    EXEC ctl.usp_LogStep @RunId, 'dwh.FactPayment', @@ROWCOUNT;
END
