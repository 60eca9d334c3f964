-- The history table that only an option names has the columns of its table, hidden, computed and counted ones as plain ones.
CREATE TABLE dbo.Rent (Id int IDENTITY PRIMARY KEY, Flat int, Amount money, Yearly AS Amount * 12,
    ValidFrom datetime2 GENERATED ALWAYS AS ROW START HIDDEN NOT NULL, ValidTo datetime2 GENERATED ALWAYS AS ROW END HIDDEN NOT NULL,
    PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.RentThen));
CREATE TABLE dbo.Tenant (Id int PRIMARY KEY, Name nvarchar(50), Since datetime2 GENERATED ALWAYS AS ROW START NOT NULL,
    Until datetime2 GENERATED ALWAYS AS ROW END NOT NULL, PERIOD FOR SYSTEM_TIME (Since, Until));
CREATE TABLE dbo.Report (Id int, Flat int, Amount money, Yearly money, A datetime2, B datetime2);
GO
ALTER TABLE dbo.Tenant SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.TenantThen, DATA_CONSISTENCY_CHECK = ON));
GO
INSERT INTO dbo.Report SELECT * FROM dbo.RentThen;
GO
INSERT INTO dbo.Report (Id, B) SELECT Id, Until FROM dbo.TenantThen WHERE Name LIKE N'A%';

-- lineage:
--   reads dbo.RentThen
--   reads dbo.TenantThen
--   writes dbo.Report
--   dbo.Report.A <- dbo.RentThen.ValidFrom
--   dbo.Report.Amount <- dbo.RentThen.Amount
--   dbo.Report.B <- dbo.RentThen.ValidTo
--   dbo.Report.B <- dbo.TenantThen.Until
--   dbo.Report.B <~ dbo.TenantThen.Name (filter)
--   dbo.Report.Flat <- dbo.RentThen.Flat
--   dbo.Report.Id <- dbo.RentThen.Id
--   dbo.Report.Id <- dbo.TenantThen.Id
--   dbo.Report.Id <~ dbo.TenantThen.Name (filter)
--   dbo.Report.Yearly <- dbo.RentThen.Yearly
