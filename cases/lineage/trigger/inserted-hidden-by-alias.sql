-- A table that is aliased inserted is that table, not the trigger's rows.
-- catalog: sales

CREATE TRIGGER dbo.Lines_Log ON dbo.Lines AFTER INSERT AS
INSERT INTO dbo.Audit (What) SELECT inserted.Name FROM dbo.Products AS inserted;

-- lineage:
--   dbo.Lines_Log: reads dbo.Products
--   dbo.Lines_Log: writes dbo.Audit
--   dbo.Lines_Log: dbo.Audit.What <- dbo.Products.Name
