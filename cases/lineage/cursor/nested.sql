-- An inner cursor is filtered by what the outer one fetched.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @code varchar(20), @no int, @amount decimal(18, 2);
DECLARE outer_ CURSOR LOCAL FOR SELECT c.ClientCode FROM stage.Client AS c;
OPEN outer_;
FETCH NEXT FROM outer_ INTO @code;
WHILE @@FETCH_STATUS = 0
BEGIN
    DECLARE inner_ CURSOR LOCAL FOR SELECT s.SaleNo, s.Amount FROM stage.Sale AS s WHERE s.ClientCode = @code;
    OPEN inner_;
    FETCH NEXT FROM inner_ INTO @no, @amount;
    WHILE @@FETCH_STATUS = 0
    BEGIN
        INSERT INTO dw.FactSale (SaleNo, Amount) VALUES (@no, @amount);
        FETCH NEXT FROM inner_ INTO @no, @amount;
    END;
    CLOSE inner_; DEALLOCATE inner_;
    FETCH NEXT FROM outer_ INTO @code;
END;
CLOSE outer_; DEALLOCATE outer_;

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.Amount <~ stage.Client.ClientCode (filter)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.ClientCode (filter)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ stage.Client.ClientCode (filter)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.ClientCode (filter)
