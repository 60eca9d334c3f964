-- THROW with its arguments is a statement where an alias could stand: what stands around it is read.

CREATE TABLE dbo.Invoice (Id int, Total money);
CREATE TABLE dbo.InvoiceCheck (Id int, Total money);
GO

CREATE PROCEDURE dbo.CheckInvoices @state int
AS
BEGIN
    IF @state = 1
        INSERT INTO dbo.InvoiceCheck (Id, Total) SELECT Id, Total FROM dbo.Invoice
        THROW 50001, N'checked', 1
    IF @state = 2
        UPDATE c SET Total = i.Total FROM dbo.InvoiceCheck AS c CROSS JOIN dbo.Invoice AS i
    SELECT Id, Total FROM dbo.InvoiceCheck
    THROW @state, N'other', 1
    SELECT Id throw FROM dbo.Invoice throw;
END;

-- lineage:
--   dbo.CheckInvoices: reads dbo.Invoice
--   dbo.CheckInvoices: reads dbo.InvoiceCheck
--   dbo.CheckInvoices: writes dbo.InvoiceCheck
--   dbo.CheckInvoices: dbo.InvoiceCheck.Id <- dbo.Invoice.Id
--   dbo.CheckInvoices: dbo.InvoiceCheck.Total <- dbo.Invoice.Total
