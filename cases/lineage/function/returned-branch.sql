-- A function that returns early gives what its table held there.
-- catalog: warehouse

CREATE FUNCTION dw.Numbers (@old bit) RETURNS @r TABLE (No int) AS
BEGIN
    IF @old = 1
    BEGIN
        INSERT INTO @r SELECT f.SaleNo FROM dw.FactSale AS f;
        RETURN;
    END;
    INSERT INTO @r SELECT s.SaleNo FROM stage.Sale AS s;
    RETURN;
END;

-- lineage:
--   dw.Numbers: reads dw.FactSale
--   dw.Numbers: reads stage.Sale
--   dw.Numbers: dw.Numbers.No <- dw.FactSale.SaleNo
--   dw.Numbers: dw.Numbers.No <- stage.Sale.SaleNo
