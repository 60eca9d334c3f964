-- A variable of sqlcmd that is a value is no column, whatever stands for it; one that names a column is that.
-- variable: Least = 5
-- variable: Day = GETDATE()
-- variable: Region = N'north'
-- variable: Amount = Total

:setvar Most -10.5
CREATE TABLE dbo.Invoice (Id int, Total money, Region nvarchar(10), Day date);
CREATE TABLE dbo.Ledger (Id int, Total money, Region nvarchar(10), Day date);
GO

DECLARE @least money;
SET @least = $(Least);
SELECT @least = $(Least);
INSERT INTO dbo.Ledger (Id, Total, Region, Day)
SELECT Id, $(Amount), $(Region), $(Day)
FROM dbo.Invoice
WHERE Id > $(Least) AND Id < $(Most) AND Total > @least AND Id <> $(NotGiven);
INSERT INTO dbo.Ledger (Id, Total) SELECT $(Least), s.Total FROM dbo.Other AS s;
DECLARE @other money;
SET @other = $(NotGiven);

-- lineage:
--   reads dbo.Invoice
--   reads dbo.Other
--   writes dbo.Ledger
--   dbo.Ledger.Day <~ dbo.Invoice.Id (filter)
--   dbo.Ledger.Day <~ dbo.Invoice.Total (filter)
--   dbo.Ledger.Id <- dbo.Invoice.Id
--   dbo.Ledger.Id <~ dbo.Invoice.Id (filter)
--   dbo.Ledger.Id <~ dbo.Invoice.Total (filter)
--   dbo.Ledger.Region <~ dbo.Invoice.Id (filter)
--   dbo.Ledger.Region <~ dbo.Invoice.Total (filter)
--   dbo.Ledger.Total <- dbo.Invoice.Total
--   dbo.Ledger.Total <- dbo.Other.Total
--   dbo.Ledger.Total <~ dbo.Invoice.Id (filter)
--   dbo.Ledger.Total <~ dbo.Invoice.Total (filter)
