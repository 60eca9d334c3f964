CREATE PROCEDURE staging.usp_LoadPayment
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    DECLARE @sql nvarchar(max);
    SET @sql = N'TRUNCATE TABLE staging.Payment; ';
    SET @sql = @sql + N'INSERT INTO staging.Payment (BankReference, InvoiceNo, PaidOn, Amount, CurrencyCode, PaymentMethod) ';
    SET @sql = @sql + N'SELECT BankReference, InvoiceNo, PaidOn, Amount, CurrencyCode, PaymentMethod FROM ext.Payment';

    EXEC (@sql);     -- dynamic: the login of the job has no rights of its own on ext

    EXEC ctl.usp_LogStep @RunId, 'staging.Payment';
END
