CREATE PROCEDURE ods.usp_LoadInvoice
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    BEGIN TRY
        BEGIN TRAN;

        DELETE l FROM ods.InvoiceLine l WHERE l.InvoiceNo IN (SELECT InvoiceNo FROM staging.Invoice);
        DELETE FROM ods.Invoice WHERE InvoiceNo IN (SELECT InvoiceNo FROM staging.Invoice);

        INSERT INTO ods.Invoice (InvoiceNo, CustomerId, InvoiceDate, DueDate, NetAmount, VatAmount, CurrencyCode, ModifiedAt)
        SELECT s.InvoiceNo, c.CustomerId, s.InvoiceDate,
               ISNULL(s.DueDate, DATEADD(day, 14, s.InvoiceDate)),
               ISNULL(s.NetAmount, 0),
               ISNULL(s.VatAmount, ROUND(ISNULL(s.NetAmount, 0) * dbo.fn_VatRate(s.InvoiceDate), 2)),
               s.CurrencyCode, s.ModifiedAt
        FROM   staging.Invoice AS s
        LEFT JOIN ods.Customer AS c ON c.CustomerNo = s.CustomerNo;

        INSERT INTO ods.InvoiceLine
        SELECT InvoiceNo, LineNumber, ContractNo, ChargeCode, Quantity, UnitPrice, ISNULL(LineAmount, ROUND(Quantity * UnitPrice, 2))
        FROM   staging.InvoiceLine;

        COMMIT;
        EXEC ctl.usp_LogStep @RunId, 'ods.Invoice';
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0 ROLLBACK;
        EXEC ctl.usp_LogError @RunId;
        THROW;
    END CATCH
END
