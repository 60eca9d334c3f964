-- sp_prepexec gives back what its text selects; sp_send_dbmail sends it away. A question mark in their texts is nothing but that.
-- catalog: sales

CREATE TABLE dbo.Invoices (Id int, [Paid?] bit);
GO
CREATE PROCEDURE dbo.Prepares AS
DECLARE @handle int;
EXEC sp_prepexec @handle OUTPUT, N'', N'SELECT Id, [Paid?] FROM dbo.Invoices';
GO
CREATE PROCEDURE dbo.Mails AS
EXEC msdb.dbo.sp_send_dbmail @recipients = N'a@b.c', @query = N'SELECT Id, [Paid?] FROM dbo.Invoices';
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id, Total) EXEC dbo.Prepares;
INSERT INTO dbo.Facts (CustomerId, Amount) EXEC dbo.Mails;

-- lineage:
--   dbo.Mails: reads dbo.Invoices [dynamic]
--   dbo.P: calls dbo.Mails
--   dbo.P: calls dbo.Prepares
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts
--   dbo.Prepares: reads dbo.Invoices [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Invoices.Id
--   dbo.P: dbo.Archive.Total <- dbo.Invoices.[Paid?]
--   HW3003: What dbo.Mails returns is not known, so the columns it fills have no source.
