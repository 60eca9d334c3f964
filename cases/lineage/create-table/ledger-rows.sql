-- An INSERT without a column list passes over the columns that the server adds to a ledger.
CREATE TABLE dbo.S (Id int, Amount money);
CREATE TABLE dbo.Payments (Id int, Amount money) WITH (SYSTEM_VERSIONING = ON, LEDGER = ON);
GO
INSERT INTO dbo.Payments SELECT s.Id, s.Amount FROM dbo.S AS s;

-- lineage:
--   reads dbo.S
--   writes dbo.Payments
--   dbo.Payments.Amount <- dbo.S.Amount
--   dbo.Payments.Id <- dbo.S.Id
