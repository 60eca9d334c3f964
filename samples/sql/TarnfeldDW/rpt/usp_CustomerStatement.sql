CREATE PROCEDURE rpt.usp_CustomerStatement
    @CustomerNo  varchar(12),
    @From        date,
    @To          date
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @Key int, @Id int;

    SELECT @Key = c.CustomerKey, @Id = c.CustomerId
    FROM   dwh.fn_CustomerAsOf(@To) AS c
    WHERE  c.CustomerNo = @CustomerNo;

    -- 1: consumption
    SELECT YearNo, MonthNo, QuantityKwh, PeakKwh
    FROM   dwh.fn_ConsumptionOf(@Key, dbo.fn_DateKey(@From), dbo.fn_DateKey(@To));

    -- 2: invoices and what is still open
    SELECT d.InvoiceNo, d.GrossAmount, d.PaidAmount, oi.OpenAmount
    FROM   dwh.vw_InvoiceDetail AS d
    LEFT JOIN ods.vw_OpenInvoice AS oi ON oi.InvoiceNo = d.InvoiceNo
    WHERE  d.CustomerId = @Id
    AND    d.InvoiceDateKey BETWEEN dbo.fn_DateKey(@From) AND dbo.fn_DateKey(@To);
END
