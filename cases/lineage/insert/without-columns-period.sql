-- Period columns that are shown count in an INSERT without columns.
-- catalog: warehouse

CREATE PROCEDURE etl.P @code varchar(20) AS
DECLARE @note nvarchar(100) = (SELECT TOP (1) p.Title FROM stage.Product AS p WHERE p.ProductCode = @code);
INSERT INTO dw.Shown VALUES (@code, DEFAULT, DEFAULT, @note);

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: writes dw.Shown
--   etl.P: dw.Shown.Note <- stage.Product.Title
--   etl.P: dw.Shown.Note <~ stage.Product.ProductCode (filter)
