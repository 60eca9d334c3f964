-- What is read of a table between its making and its swap belongs to the name that it gets, by way of temp tables, of dynamic SQL and of result sets too.
-- catalog: warehouse

CREATE PROCEDURE etl.Two_Tables AS
CREATE TABLE dw.DimClient_new WITH (HEAP) AS SELECT c.ClientCode, c.Town FROM stage.Client AS c;
CREATE TABLE dw.FactSale_new WITH (HEAP) AS
  SELECT s.Amount, d.Town FROM stage.Sale AS s JOIN dw.DimClient_new AS d ON d.ClientCode = s.ClientCode;
RENAME OBJECT dw.DimClient TO DimClient_old;
RENAME OBJECT dw.DimClient_new TO DimClient;
RENAME OBJECT dw.FactSale TO FactSale_old;
RENAME OBJECT dw.FactSale_new TO FactSale;
GO
CREATE PROCEDURE etl.By_Temp_Table AS
SELECT p.ProductCode, p.Price INTO dw.DimProduct_new FROM stage.Product AS p;
SELECT d.Price INTO #priced FROM dw.DimProduct_new AS d;
EXEC sp_rename 'dw.DimProduct', 'DimProduct_old';
EXEC sp_rename 'dw.DimProduct_new', 'DimProduct';
INSERT INTO dw.FactSaleDaily (Amount) SELECT x.Price FROM #priced AS x;
GO
CREATE PROCEDURE etl.In_Texts AS
DECLARE @make nvarchar(200) = N'SELECT r.Rate INTO dw.Rate_new FROM dw.Rate AS r';
DECLARE @read nvarchar(200) = N'INSERT INTO dw.Versioned (Amount) SELECT n.Rate FROM dw.Rate_new AS n';
EXEC (@make);
EXEC (@read);
EXEC (N'EXEC sp_rename ''dw.Rate'', ''Rate_old''; EXEC sp_rename ''dw.Rate_new'', ''Rate''');
GO
CREATE PROCEDURE etl.Renamed_Twice AS
SELECT c.Town INTO dw.Town_loaded FROM stage.Client AS c;
INSERT INTO etl.RunLog (Step) SELECT l.Town FROM dw.Town_loaded AS l;
EXEC sp_rename 'dw.Town_loaded', 'Town_checked';
INSERT INTO etl.RunLog (Message) SELECT k.Town FROM dw.Town_checked AS k;
EXEC sp_rename 'dw.Town_checked', 'Town';
TRUNCATE TABLE dw.Town;
EXEC sp_rename 'dw.Town', 'Town_emptied';
GO
CREATE PROCEDURE etl.Gives AS
TRUNCATE TABLE etl.Rejected_new;
INSERT INTO etl.Rejected_new (SaleNo) SELECT s.SaleNo FROM stage.Sale AS s;
SELECT n.SaleNo FROM etl.Rejected_new AS n;
EXEC sp_rename 'etl.Rejected', 'Rejected_last';
EXEC sp_rename 'etl.Rejected_new', 'Rejected';
GO
CREATE PROCEDURE etl.Takes AS
INSERT INTO etl.RunLog (Rows) EXEC etl.Gives;

-- lineage:
--   etl.By_Temp_Table: reads dw.DimProduct
--   etl.By_Temp_Table: reads stage.Product
--   etl.By_Temp_Table: writes dw.DimProduct
--   etl.By_Temp_Table: writes dw.FactSaleDaily
--   etl.Gives: reads etl.Rejected
--   etl.Gives: reads stage.Sale
--   etl.Gives: writes etl.Rejected
--   etl.In_Texts: reads dw.Rate [dynamic]
--   etl.In_Texts: writes dw.Rate [dynamic]
--   etl.In_Texts: writes dw.Versioned [dynamic]
--   etl.Renamed_Twice: reads dw.Town_emptied
--   etl.Renamed_Twice: reads stage.Client
--   etl.Renamed_Twice: writes dw.Town_emptied
--   etl.Renamed_Twice: writes etl.RunLog
--   etl.Takes: calls etl.Gives
--   etl.Takes: writes etl.RunLog
--   etl.Two_Tables: reads dw.DimClient
--   etl.Two_Tables: reads stage.Client
--   etl.Two_Tables: reads stage.Sale
--   etl.Two_Tables: writes dw.DimClient
--   etl.Two_Tables: writes dw.FactSale
--   etl.By_Temp_Table: dw.DimProduct.Price <- stage.Product.Price
--   etl.By_Temp_Table: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.By_Temp_Table: dw.FactSaleDaily.Amount <- dw.DimProduct.Price
--   etl.Gives: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.In_Texts: dw.Rate.Rate <- dw.Rate.Rate [dynamic]
--   etl.In_Texts: dw.Versioned.Amount <- dw.Rate.Rate [dynamic]
--   etl.Renamed_Twice: dw.Town_emptied.Town <- stage.Client.Town
--   etl.Renamed_Twice: etl.RunLog.Message <- dw.Town_emptied.Town
--   etl.Renamed_Twice: etl.RunLog.Step <- dw.Town_emptied.Town
--   etl.Takes: etl.RunLog.Rows <- etl.Rejected.SaleNo
--   etl.Two_Tables: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.Two_Tables: dw.DimClient.Town <- stage.Client.Town
--   etl.Two_Tables: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.Two_Tables: dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   etl.Two_Tables: dw.FactSale.Amount <~ stage.Sale.ClientCode (join)
--   etl.Two_Tables: dw.FactSale.Town <- dw.DimClient.Town
--   etl.Two_Tables: dw.FactSale.Town <~ dw.DimClient.ClientCode (join)
--   etl.Two_Tables: dw.FactSale.Town <~ stage.Sale.ClientCode (join)
