CREATE VIEW mart.vw_ReceivablesAgeing
AS
SELECT c.CustomerNo, c.CustomerName, u.Bucket, u.Amount
FROM   mart.Receivables AS r
UNPIVOT (Amount FOR Bucket IN (NotDue, Overdue30, Overdue60, OverdueMore)) AS u
JOIN   dwh.vw_CustomerCurrent AS c ON c.CustomerKey = u.CustomerKey
WHERE  u.Amount <> 0;
