CREATE VIEW dwh.vw_InvoiceDetail
AS
SELECT f.InvoiceNo, f.InvoiceDateKey, d.YearNo, d.MonthNo, c.CustomerId, c.CustomerNo, c.CustomerName, c.SegmentCode,
       f.EnergyAmount, f.GridAmount, f.OtherAmount, f.VatAmount, f.GrossAmount,
       pay.PaidAmount, pay.LastDaysLate
FROM   dwh.FactInvoice AS f
JOIN   dwh.DimDate     AS d ON d.DateKey = f.InvoiceDateKey
JOIN   dwh.DimCustomer AS c ON c.CustomerKey = f.CustomerKey
LEFT JOIN (SELECT InvoiceNo, SUM(Amount) AS PaidAmount, MAX(DaysLate) AS LastDaysLate
           FROM   dwh.FactPayment
           GROUP BY InvoiceNo) AS pay ON pay.InvoiceNo = f.InvoiceNo;
