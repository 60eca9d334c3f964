-- A ledger has columns that the server fills: neither INSERT without a column list nor * sees them; who made it himself calls them as he likes.

CREATE TABLE dbo.Balances (Id int, Amount money) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.OldBalances), LEDGER = ON);
CREATE TABLE dbo.Visits (Id int, At datetime2) WITH (LEDGER = ON (APPEND_ONLY = ON));
CREATE TABLE dbo.Entries (
  Id int, Tx bigint GENERATED ALWAYS AS TRANSACTION_ID START HIDDEN NOT NULL, No bigint GENERATED ALWAYS AS SEQUENCE_NUMBER START HIDDEN NOT NULL, Amount money
) WITH (LEDGER = ON (APPEND_ONLY = ON));
CREATE TABLE dbo.Checked (Id int, Amount money, Tx bigint);
GO
INSERT INTO dbo.Entries SELECT * FROM dbo.Balances;
INSERT INTO dbo.Checked SELECT Id, Amount, ledger_start_transaction_id FROM dbo.Balances;
INSERT INTO dbo.Checked (Id, Tx) SELECT Id, ledger_end_transaction_id FROM dbo.OldBalances;
INSERT INTO dbo.Checked (Id, Tx) SELECT Id, Tx FROM dbo.Entries;
INSERT INTO dbo.Checked (Id, Tx) SELECT Id, ledger_start_sequence_number FROM dbo.Visits;
INSERT INTO dbo.Checked (Id, Tx) SELECT Id, ledger_end_sequence_number FROM dbo.Visits;

-- lineage:
--   reads dbo.Balances
--   reads dbo.Entries
--   reads dbo.OldBalances
--   reads dbo.Visits
--   writes dbo.Checked
--   writes dbo.Entries
--   dbo.Checked.Amount <- dbo.Balances.Amount
--   dbo.Checked.Id <- dbo.Balances.Id
--   dbo.Checked.Id <- dbo.Entries.Id
--   dbo.Checked.Id <- dbo.OldBalances.Id
--   dbo.Checked.Id <- dbo.Visits.Id
--   dbo.Checked.Tx <- dbo.Balances.ledger_start_transaction_id
--   dbo.Checked.Tx <- dbo.Entries.Tx
--   dbo.Checked.Tx <- dbo.OldBalances.ledger_end_transaction_id
--   dbo.Checked.Tx <- dbo.Visits.ledger_start_sequence_number
--   dbo.Entries.Amount <- dbo.Balances.Amount
--   dbo.Entries.Id <- dbo.Balances.Id
--   HW2003: None of the sources here has a column ledger_end_sequence_number.
