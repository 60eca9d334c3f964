-- A computed column that a callee or a text adds to a temp table is made of the table's others; one that is there already stays what it is.
-- catalog: warehouse

CREATE PROCEDURE etl.AddGross AS ALTER TABLE #work ADD Gross AS Net * 1.25, Size AS CASE WHEN Qty > 100 THEN Qty END;
GO
CREATE PROCEDURE etl.ByCallee AS
SELECT s.Amount AS Net, s.Qty INTO #work FROM stage.Sale AS s;
EXEC etl.AddGross;
INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT w.Gross, w.Size FROM #work AS w;
GO
CREATE PROCEDURE etl.ByText AS
SELECT s.Amount AS Net, s.Qty INTO #work FROM stage.Sale AS s;
EXEC (N'ALTER TABLE #work ADD Gross AS Net * 1.25');
INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT w.Gross, w.Qty FROM #work AS w;
GO
CREATE PROCEDURE etl.ThereAlready AS
SELECT s.Amount AS Net, s.Qty, p.Price AS Gross INTO #work FROM stage.Sale AS s CROSS JOIN stage.Product AS p;
EXEC etl.AddGross;
INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Gross FROM #work AS w;

-- lineage:
--   etl.ByCallee: calls etl.AddGross
--   etl.ByCallee: reads stage.Sale
--   etl.ByCallee: writes dw.FactSaleDaily
--   etl.ByText: reads stage.Sale
--   etl.ByText: writes dw.FactSaleDaily
--   etl.ThereAlready: calls etl.AddGross
--   etl.ThereAlready: reads stage.Product
--   etl.ThereAlready: reads stage.Sale
--   etl.ThereAlready: writes dw.FactSaleDaily
--   etl.ByCallee: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.ByCallee: dw.FactSaleDaily.Qty <- stage.Sale.Qty (transformation)
--   etl.ByCallee: dw.FactSaleDaily.Qty <~ stage.Sale.Qty (conditional)
--   etl.ByText: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.ByText: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.ThereAlready: dw.FactSaleDaily.Amount <- stage.Product.Price
