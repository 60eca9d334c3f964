-- SET @last = Balance += 1 gives the variable what the column becomes, whatever it held before.
CREATE TABLE dbo.Accounts (Id int, Balance money);
CREATE TABLE dbo.Refunds (AccountId int, Amount money);
CREATE TABLE dbo.AuditLog (Amount money);
GO
CREATE PROCEDURE dbo.Book AS
BEGIN
  DECLARE @last money = (SELECT MAX(r.Amount) FROM dbo.Refunds AS r);
  UPDATE dbo.Accounts SET @last = Balance += 1;
  INSERT INTO dbo.AuditLog (Amount) VALUES (@last);
END;

-- lineage:
--   dbo.Book: reads dbo.Refunds
--   dbo.Book: writes dbo.Accounts
--   dbo.Book: writes dbo.AuditLog
--   dbo.Book: dbo.Accounts.Balance <- dbo.Accounts.Balance (transformation)
--   dbo.Book: dbo.AuditLog.Amount <- dbo.Accounts.Balance (transformation)
