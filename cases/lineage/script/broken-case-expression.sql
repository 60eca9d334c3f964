-- An error inside of CASE costs its statement alone: the ELSE and END behind it are those of the CASE.

CREATE TABLE dbo.Invoice (Id int, Total money, Paid bit);
CREATE TABLE dbo.Ledger (Id int, Total money);
CREATE TABLE dbo.Reminder (Id int);
GO

CREATE PROCEDURE dbo.Post @paid bit
AS
BEGIN
    DECLARE @words varchar(100) = 'a';
    WHILE @paid = 1
    BEGIN
        SELECT @words += CASE WHEN @paid THEN 'paid' ELSE 'open' END
        SET @paid = 0
    END
    INSERT INTO dbo.Ledger (Id, Total) SELECT Id, Total FROM dbo.Invoice;
    IF CASE WHEN @paid THEN 1 ELSE 0 END = 1
        INSERT INTO dbo.Ledger (Id) SELECT Id FROM dbo.Invoice
    ELSE
        INSERT INTO dbo.Reminder (Id) SELECT Id FROM dbo.Invoice;
    SELECT Id, (SELECT CASE WHEN Paid = THEN 1 ELSE CASE Id WHEN 1 THEN 2 END END), Total FROM dbo.Invoice
    DELETE FROM dbo.Reminder;
END
GO

-- lineage:
--   dbo.Post: reads dbo.Invoice
--   dbo.Post: writes dbo.Ledger
--   dbo.Post: writes dbo.Reminder
--   dbo.Post: dbo.Ledger.Id <- dbo.Invoice.Id
--   dbo.Post: dbo.Ledger.Total <- dbo.Invoice.Total
--   dbo.Post: dbo.Reminder.Id <- dbo.Invoice.Id
--   HW1001: Expected a comparison here, found THEN.
--   HW1001: Expected a comparison here, found THEN.
--   HW1001: Expected an expression here, found THEN.
