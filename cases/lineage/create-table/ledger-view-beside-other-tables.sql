-- The view of a ledger stands in the table's schema; a table that is no ledger has none, whatever is called like one.

CREATE TABLE audit.Visits (Id int) WITH (LEDGER = ON (APPEND_ONLY = ON));
CREATE TABLE dbo.Accounts (Id int);
CREATE TABLE dbo.Checked (Id int, Other int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Checked (Id) SELECT v.Id FROM audit.Visits_Ledger AS v;
INSERT INTO dbo.Checked (Other) SELECT a.Id FROM dbo.Accounts_Ledger AS a;

-- lineage:
--   audit.Visits_Ledger: reads audit.Visits
--   dbo.P: reads audit.Visits_Ledger
--   dbo.P: reads dbo.Accounts_Ledger
--   dbo.P: writes dbo.Checked
--   audit.Visits_Ledger: audit.Visits_Ledger.Id <- audit.Visits.Id
--   audit.Visits_Ledger: audit.Visits_Ledger.ledger_sequence_number <- audit.Visits.ledger_start_sequence_number
--   audit.Visits_Ledger: audit.Visits_Ledger.ledger_transaction_id <- audit.Visits.ledger_start_transaction_id
--   dbo.P: dbo.Checked.Id <- audit.Visits_Ledger.Id
--   dbo.P: dbo.Checked.Other <- dbo.Accounts_Ledger.Id
