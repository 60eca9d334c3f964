-- A computed column is passed over by an INSERT without columns.
-- catalog: warehouse

INSERT INTO dw.Computed
SELECT s.Amount, s.Qty FROM stage.Sale AS s;

-- lineage:
--   reads stage.Sale
--   writes dw.Computed
--   dw.Computed.Net <- stage.Sale.Amount
--   dw.Computed.Vat <- stage.Sale.Qty
