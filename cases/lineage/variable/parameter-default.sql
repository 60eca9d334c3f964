-- A parameter that is assigned where it is NULL.
-- catalog: warehouse

CREATE PROCEDURE etl.P @day date = NULL AS
IF @day IS NULL SELECT @day = MAX(s.SoldOn) FROM stage.Sale AS s;
INSERT INTO dw.FactSaleDaily (SoldOn) VALUES (@day);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn (aggregation)
