-- What the view of a ledger shows is proven where the table defines its columns, and where the view's own are told: else by the view's name, or the table's.

CREATE TABLE dbo.Accounts (
  Id int,
  Amount money
) WITH (
  SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.OldAccounts),
  LEDGER = ON (LEDGER_VIEW = dbo.Changes (
    TRANSACTION_ID_COLUMN_NAME = Tx
  ))
);
CREATE TABLE dbo.Visits (
  Id int
) WITH (LEDGER = ON (APPEND_ONLY = ON));
GO
CREATE VIEW dbo.V AS SELECT v.Id FROM dbo.Visits_Ledger AS v;

-- evidence:
--   3: CREATE TABLE: reads dbo.Accounts by dbo.Accounts
--   4: CREATE TABLE: dbo.Changes.Id <- dbo.Accounts.Id by Id
--   4: CREATE TABLE: dbo.Changes.Id <- dbo.OldAccounts.Id by Id
--   5: CREATE TABLE: dbo.Changes.Amount <- dbo.Accounts.Amount by Amount
--   5: CREATE TABLE: dbo.Changes.Amount <- dbo.OldAccounts.Amount by Amount
--   7: CREATE TABLE: reads dbo.OldAccounts by dbo.OldAccounts
--   8: CREATE TABLE: dbo.Changes.ledger_sequence_number <- dbo.Accounts.ledger_start_sequence_number by dbo.Changes
--   8: CREATE TABLE: dbo.Changes.ledger_sequence_number <- dbo.OldAccounts.ledger_end_sequence_number by dbo.Changes
--   8: CREATE TABLE: dbo.Changes.ledger_sequence_number <- dbo.OldAccounts.ledger_start_sequence_number by dbo.Changes
--   9: CREATE TABLE: dbo.Changes.Tx <- dbo.Accounts.ledger_start_transaction_id by Tx
--   9: CREATE TABLE: dbo.Changes.Tx <- dbo.OldAccounts.ledger_end_transaction_id by Tx
--   9: CREATE TABLE: dbo.Changes.Tx <- dbo.OldAccounts.ledger_start_transaction_id by Tx
--   12: CREATE TABLE: dbo.Visits_Ledger.ledger_sequence_number <- dbo.Visits.ledger_start_sequence_number by dbo.Visits
--   12: CREATE TABLE: dbo.Visits_Ledger.ledger_transaction_id <- dbo.Visits.ledger_start_transaction_id by dbo.Visits
--   12: CREATE TABLE: reads dbo.Visits by dbo.Visits
--   13: CREATE TABLE: dbo.Visits_Ledger.Id <- dbo.Visits.Id by Id
--   16: CREATE VIEW: dbo.V.Id <- dbo.Visits_Ledger.Id by v.Id
--   16: CREATE VIEW: reads dbo.Visits_Ledger by dbo.Visits_Ledger
