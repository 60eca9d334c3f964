-- What a procedure reads of a table that its caller, or what that called, has made belongs to the other name too where the caller renames it then; not what is called before it is made, or behind the rename.
-- catalog: warehouse

CREATE PROCEDURE etl.FillFact AS
INSERT INTO dw.FactSale (SaleNo, Amount)
SELECT n.SaleNo, n.Amount FROM etl.Sale_new AS n WHERE n.SaleNo > 0;
GO
CREATE PROCEDURE etl.FillFacts AS EXEC etl.FillFact;
GO
CREATE PROCEDURE etl.FillBefore AS INSERT INTO dw.FactSaleDaily (Amount) SELECT n.Amount FROM etl.Sale_new AS n;
GO
CREATE PROCEDURE etl.FillBehind AS INSERT INTO dw.Computed (Net) SELECT n.Amount FROM etl.Sale_new AS n;
GO
CREATE PROCEDURE etl.Give AS SELECT n.SaleNo FROM etl.Sale_new AS n;
GO
CREATE PROCEDURE etl.Nightly AS
EXEC etl.FillBefore;
SELECT s.SaleNo, s.Amount INTO etl.Sale_new FROM stage.Sale AS s;
EXEC etl.FillFacts;
INSERT INTO dw.FactSale (Qty) EXEC etl.Give;
EXEC sp_rename 'etl.Sale_new', 'Sale';
EXEC etl.FillBehind;
GO
CREATE PROCEDURE etl.Make AS SELECT s.SaleNo, s.Amount INTO etl.Sale_made FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.MakeAndRead AS
EXEC etl.Make;
INSERT INTO dw.FactSale (Amount) SELECT m.Amount FROM etl.Sale_made AS m;
GO
CREATE PROCEDURE etl.ReadMade AS INSERT INTO dw.FactSaleDaily (Qty) SELECT m.SaleNo FROM etl.Sale_made AS m;
GO
CREATE PROCEDURE etl.Swap AS EXEC sp_rename 'etl.Sale_made', 'Sale';
GO
CREATE PROCEDURE etl.Hourly AS
EXEC etl.MakeAndRead;
EXEC etl.ReadMade;
INSERT INTO dw.Computed (Net) SELECT m.Amount FROM etl.Sale_made AS m;
EXEC etl.Swap;

-- lineage:
--   etl.FillBefore: reads etl.Sale_new
--   etl.FillBefore: writes dw.FactSaleDaily
--   etl.FillBehind: reads etl.Sale_new
--   etl.FillBehind: writes dw.Computed
--   etl.FillFact: reads etl.Sale
--   etl.FillFact: reads etl.Sale_new
--   etl.FillFact: writes dw.FactSale
--   etl.FillFacts: calls etl.FillFact
--   etl.Give: reads etl.Sale
--   etl.Give: reads etl.Sale_new
--   etl.Hourly: calls etl.MakeAndRead
--   etl.Hourly: calls etl.ReadMade
--   etl.Hourly: calls etl.Swap
--   etl.Hourly: reads etl.Sale
--   etl.Hourly: writes dw.Computed
--   etl.Make: reads stage.Sale
--   etl.Make: writes etl.Sale
--   etl.Make: writes etl.Sale_made
--   etl.MakeAndRead: calls etl.Make
--   etl.MakeAndRead: reads etl.Sale
--   etl.MakeAndRead: reads etl.Sale_made
--   etl.MakeAndRead: writes dw.FactSale
--   etl.Nightly: calls etl.FillBefore
--   etl.Nightly: calls etl.FillBehind
--   etl.Nightly: calls etl.FillFacts
--   etl.Nightly: calls etl.Give
--   etl.Nightly: reads stage.Sale
--   etl.Nightly: writes dw.FactSale
--   etl.Nightly: writes etl.Sale
--   etl.ReadMade: reads etl.Sale
--   etl.ReadMade: reads etl.Sale_made
--   etl.ReadMade: writes dw.FactSaleDaily
--   etl.FillBefore: dw.FactSaleDaily.Amount <- etl.Sale_new.Amount
--   etl.FillBehind: dw.Computed.Net <- etl.Sale_new.Amount
--   etl.FillFact: dw.FactSale.Amount <- etl.Sale.Amount
--   etl.FillFact: dw.FactSale.Amount <- etl.Sale_new.Amount
--   etl.FillFact: dw.FactSale.Amount <~ etl.Sale.SaleNo (filter)
--   etl.FillFact: dw.FactSale.Amount <~ etl.Sale_new.SaleNo (filter)
--   etl.FillFact: dw.FactSale.SaleNo <- etl.Sale.SaleNo
--   etl.FillFact: dw.FactSale.SaleNo <- etl.Sale_new.SaleNo
--   etl.FillFact: dw.FactSale.SaleNo <~ etl.Sale.SaleNo (filter)
--   etl.FillFact: dw.FactSale.SaleNo <~ etl.Sale_new.SaleNo (filter)
--   etl.Hourly: dw.Computed.Net <- etl.Sale.Amount
--   etl.Make: etl.Sale.Amount <- stage.Sale.Amount
--   etl.Make: etl.Sale.SaleNo <- stage.Sale.SaleNo
--   etl.Make: etl.Sale_made.Amount <- stage.Sale.Amount
--   etl.Make: etl.Sale_made.SaleNo <- stage.Sale.SaleNo
--   etl.MakeAndRead: dw.FactSale.Amount <- etl.Sale.Amount
--   etl.MakeAndRead: dw.FactSale.Amount <- etl.Sale_made.Amount
--   etl.Nightly: dw.FactSale.Qty <- etl.Sale.SaleNo
--   etl.Nightly: etl.Sale.Amount <- stage.Sale.Amount
--   etl.Nightly: etl.Sale.SaleNo <- stage.Sale.SaleNo
--   etl.ReadMade: dw.FactSaleDaily.Qty <- etl.Sale.SaleNo
--   etl.ReadMade: dw.FactSaleDaily.Qty <- etl.Sale_made.SaleNo
