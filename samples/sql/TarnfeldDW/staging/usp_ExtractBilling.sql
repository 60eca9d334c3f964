/*
    Billing is still on the old server, through the linked server BILLPROD.
    2021-03: only changed invoices, the whole table took 40 minutes.
*/
CREATE PROCEDURE staging.usp_ExtractBilling
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    DECLARE @Since datetime2(3), @Until datetime2(3);
    EXEC ctl.usp_GetWatermark 'BILLPROD.Invoice', @Since OUTPUT;

    TRUNCATE TABLE staging.Invoice;
    TRUNCATE TABLE staging.InvoiceLine;

    INSERT INTO staging.Invoice (InvoiceNo, CustomerNo, InvoiceDate, DueDate, NetAmount, VatAmount, CurrencyCode, ModifiedAt)
    SELECT h.INVOICE_NO, h.CUST_NO, h.INV_DATE, h.DUE_DATE, h.NET_AMT, h.VAT_AMT, ISNULL(h.CURR, 'EUR'), h.CHANGED_TS
    FROM   BILLPROD.Billing.dbo.INVOICE_HEADER AS h
    WHERE  h.CHANGED_TS > @Since;

    INSERT INTO staging.InvoiceLine (InvoiceNo, LineNumber, ContractNo, ChargeCode, Quantity, UnitPrice, LineAmount)
    SELECT l.INVOICE_NO, l.LINE_NO, l.CONTRACT_NO, l.CHARGE_CD, l.QTY, l.UNIT_PRICE, l.AMT
    FROM   BILLPROD.Billing.dbo.INVOICE_LINE AS l
    WHERE  EXISTS (SELECT 1 FROM staging.Invoice i WHERE i.InvoiceNo = l.INVOICE_NO);

    SELECT @Until = MAX(ModifiedAt) FROM staging.Invoice;
    IF @Until IS NOT NULL
        EXEC ctl.usp_SetWatermark @SourceName = 'BILLPROD.Invoice', @LoadedUntil = @Until, @RunId = @RunId;
END
