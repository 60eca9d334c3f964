-- An XML variable holds all columns of the document; what is read out of it comes from each of them.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @x xml = (SELECT s.SaleNo AS '@no', s.Amount FROM stage.Sale AS s FOR XML PATH('r'), TYPE);
INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT n.c.value('@no', 'int'), n.c.value('(Amount/text())[1]', 'decimal(18,2)') FROM @x.nodes('/r') AS n(c);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount (transformation)
--   etl.P: dw.FactSale.Amount <- stage.Sale.SaleNo (transformation)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.Amount (transformation)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo (transformation)
