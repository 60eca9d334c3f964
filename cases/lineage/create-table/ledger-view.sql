-- The view of a ledger has the table's rows, present and past, with the transaction that made each; it is called as it is told, else after its table, and one that nobody names is not shown.

CREATE TABLE dbo.Accounts (Id int, Amount money) WITH (
  SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.OldAccounts),
  LEDGER = ON (LEDGER_VIEW = audit.Changes (TRANSACTION_ID_COLUMN_NAME = Tx, OPERATION_TYPE_DESC_COLUMN_NAME = What))
);
CREATE TABLE dbo.Visits (
  Id int, Tx bigint GENERATED ALWAYS AS TRANSACTION_ID START HIDDEN NOT NULL, No bigint GENERATED ALWAYS AS SEQUENCE_NUMBER START HIDDEN NOT NULL
) WITH (LEDGER = ON (APPEND_ONLY = ON));
CREATE TABLE dbo.Unseen (Id int) WITH (LEDGER = ON (APPEND_ONLY = ON));
CREATE TABLE dbo.Checked (Id int, Amount money, Tx bigint, What nvarchar(20));
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Checked (Id, Amount, Tx, What) SELECT c.Id, c.Amount, c.Tx, c.What FROM audit.Changes AS c;
INSERT INTO dbo.Checked (Id, Tx) SELECT v.Id, v.ledger_transaction_id FROM dbo.Visits_Ledger AS v;
INSERT INTO dbo.Checked (Id) SELECT v.Tx FROM dbo.Visits_Ledger AS v;

-- lineage:
--   audit.Changes: reads dbo.Accounts
--   audit.Changes: reads dbo.OldAccounts
--   dbo.P: reads audit.Changes
--   dbo.P: reads dbo.Visits_Ledger
--   dbo.P: writes dbo.Checked
--   dbo.Visits_Ledger: reads dbo.Visits
--   audit.Changes: audit.Changes.Amount <- dbo.Accounts.Amount
--   audit.Changes: audit.Changes.Amount <- dbo.OldAccounts.Amount
--   audit.Changes: audit.Changes.Id <- dbo.Accounts.Id
--   audit.Changes: audit.Changes.Id <- dbo.OldAccounts.Id
--   audit.Changes: audit.Changes.Tx <- dbo.Accounts.ledger_start_transaction_id
--   audit.Changes: audit.Changes.Tx <- dbo.OldAccounts.ledger_end_transaction_id
--   audit.Changes: audit.Changes.Tx <- dbo.OldAccounts.ledger_start_transaction_id
--   audit.Changes: audit.Changes.ledger_sequence_number <- dbo.Accounts.ledger_start_sequence_number
--   audit.Changes: audit.Changes.ledger_sequence_number <- dbo.OldAccounts.ledger_end_sequence_number
--   audit.Changes: audit.Changes.ledger_sequence_number <- dbo.OldAccounts.ledger_start_sequence_number
--   dbo.P: dbo.Checked.Amount <- audit.Changes.Amount
--   dbo.P: dbo.Checked.Id <- audit.Changes.Id
--   dbo.P: dbo.Checked.Id <- dbo.Visits_Ledger.Id
--   dbo.P: dbo.Checked.Tx <- audit.Changes.Tx
--   dbo.P: dbo.Checked.Tx <- dbo.Visits_Ledger.ledger_transaction_id
--   dbo.P: dbo.Checked.What <- audit.Changes.What
--   dbo.Visits_Ledger: dbo.Visits_Ledger.Id <- dbo.Visits.Id
--   dbo.Visits_Ledger: dbo.Visits_Ledger.ledger_sequence_number <- dbo.Visits.No
--   dbo.Visits_Ledger: dbo.Visits_Ledger.ledger_transaction_id <- dbo.Visits.Tx
--   HW2003: None of the sources here has a column Tx.
