CREATE VIEW rpt.vw_AgeingReport (Customer, Name, Bucket, AmountEur)
AS
SELECT a.CustomerNo, a.CustomerName, a.Bucket, a.Amount
FROM   mart.vw_ReceivablesAgeing AS a;
