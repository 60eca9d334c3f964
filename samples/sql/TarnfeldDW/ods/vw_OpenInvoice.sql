CREATE VIEW ods.vw_OpenInvoice
AS
SELECT i.InvoiceNo, i.CustomerId, i.InvoiceDate, i.DueDate, i.GrossAmount,
       ISNULL(p.PaidAmount, 0)                 AS PaidAmount,
       i.GrossAmount - ISNULL(p.PaidAmount, 0) AS OpenAmount
FROM   ods.Invoice AS i
OUTER APPLY (SELECT SUM(y.Amount) AS PaidAmount
             FROM   ods.Payment AS y
             WHERE  y.InvoiceNo = i.InvoiceNo) AS p
WHERE  i.GrossAmount > ISNULL(p.PaidAmount, 0);
