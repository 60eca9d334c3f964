-- A cursor over a temp table that is filled after the cursor is declared.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
DECLARE @no int;
DECLARE c CURSOR LOCAL DYNAMIC FOR SELECT n.No FROM #n AS n;
INSERT INTO #n SELECT s.SaleNo FROM stage.Sale AS s;
OPEN c;
FETCH NEXT FROM c INTO @no;
INSERT INTO etl.Rejected (SaleNo) VALUES (@no);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
