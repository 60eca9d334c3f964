-- What is read under the name before the table is made, or where only one branch makes it, is another table's: it keeps the name.
-- catalog: warehouse

CREATE PROCEDURE etl.Leftover AS
INSERT INTO dw.FactSaleDaily (Amount) SELECT d.Price FROM dw.DimProduct_new AS d;
DROP TABLE dw.DimProduct_new;
SELECT p.ProductCode, p.Price INTO dw.DimProduct_new FROM stage.Product AS p;
EXEC sp_rename 'dw.DimProduct_new', 'DimProduct';
GO
CREATE PROCEDURE etl.One_Branch @new bit AS
IF @new = 1 SELECT r.Rate INTO dw.Rate_new FROM dw.Rate AS r;
INSERT INTO dw.Versioned (Amount) SELECT n.Rate FROM dw.Rate_new AS n;
EXEC sp_rename 'dw.Rate_new', 'Rate';
GO
CREATE PROCEDURE etl.Behind_It AS
SELECT s.SaleNo INTO etl.Rejected_new FROM stage.Sale AS s;
EXEC sp_rename 'etl.Rejected_new', 'Rejected';
INSERT INTO etl.RunLog (Rows) SELECT n.SaleNo FROM etl.Rejected_new AS n;
GO
CREATE PROCEDURE etl.Behind_It_In_A_Block AS
SELECT s.SaleNo INTO etl.Rejected_new FROM stage.Sale AS s;
BEGIN TRY
  BEGIN
    EXEC sp_rename 'etl.Rejected_new', 'Rejected';
    INSERT INTO etl.RunLog (Rows) SELECT n.SaleNo FROM etl.Rejected_new AS n;
  END;
END TRY
BEGIN CATCH
  THROW;
END CATCH;

-- lineage:
--   etl.Behind_It: reads etl.Rejected_new
--   etl.Behind_It: reads stage.Sale
--   etl.Behind_It: writes etl.Rejected
--   etl.Behind_It: writes etl.RunLog
--   etl.Behind_It_In_A_Block: reads etl.Rejected_new
--   etl.Behind_It_In_A_Block: reads stage.Sale
--   etl.Behind_It_In_A_Block: writes etl.Rejected
--   etl.Behind_It_In_A_Block: writes etl.RunLog
--   etl.Leftover: reads dw.DimProduct_new
--   etl.Leftover: reads stage.Product
--   etl.Leftover: writes dw.DimProduct
--   etl.Leftover: writes dw.FactSaleDaily
--   etl.One_Branch: reads dw.Rate
--   etl.One_Branch: reads dw.Rate_new
--   etl.One_Branch: writes dw.Rate
--   etl.One_Branch: writes dw.Versioned
--   etl.Behind_It: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Behind_It: etl.RunLog.Rows <- etl.Rejected_new.SaleNo
--   etl.Behind_It_In_A_Block: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Behind_It_In_A_Block: etl.RunLog.Rows <- etl.Rejected_new.SaleNo
--   etl.Leftover: dw.DimProduct.Price <- stage.Product.Price
--   etl.Leftover: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.Leftover: dw.FactSaleDaily.Amount <- dw.DimProduct_new.Price
--   etl.One_Branch: dw.Rate.Rate <- dw.Rate.Rate
--   etl.One_Branch: dw.Versioned.Amount <- dw.Rate_new.Rate
