CREATE PROCEDURE ods.usp_LoadPayment
    @RunId int
AS
SET NOCOUNT ON;

INSERT INTO ods.Payment (BankReference, InvoiceNo, PaidOn, Amount, PaymentMethod)
SELECT sp.BankReference, sp.InvoiceNo, sp.PaidOn, sp.Amount, sp.PaymentMethod
FROM   staging.Payment AS sp
WHERE  sp.Amount <> 0
AND    NOT EXISTS (SELECT * FROM ods.Payment AS op WHERE op.BankReference = sp.BankReference);

UPDATE ods.Payment
SET    IsMatched = 1
WHERE  IsMatched = 0
AND    InvoiceNo IN (SELECT InvoiceNo FROM ods.Invoice);

EXEC ctl.usp_LogStep @RunId, 'ods.Payment (matched)', @@ROWCOUNT;
