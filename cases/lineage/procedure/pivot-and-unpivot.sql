-- A stage table is turned by UNPIVOT, cleaned, and turned back by PIVOT into a fact.
-- catalog: warehouse

CREATE TABLE stage.Month_ (ProductCode varchar(20), Jan int, Feb int, Mar int);
CREATE TABLE dw.Quarter_ (ProductKey int, M1 int, M2 int, M3 int);
GO
CREATE PROCEDURE etl.LoadQuarter
AS
BEGIN
    SELECT u.ProductCode, CASE u.Mon WHEN 'Jan' THEN 1 WHEN 'Feb' THEN 2 ELSE 3 END AS MonthNo, u.Pieces
    INTO   #long
    FROM   stage.Month_ AS m
    UNPIVOT (Pieces FOR Mon IN (Jan, Feb, Mar)) AS u;

    DELETE FROM #long WHERE Pieces = 0;

    INSERT INTO dw.Quarter_ (ProductKey, M1, M2, M3)
    SELECT d.ProductKey, p.[1], p.[2], p.[3]
    FROM  (SELECT ProductCode, MonthNo, Pieces FROM #long) AS l
    PIVOT (SUM(Pieces) FOR MonthNo IN ([1], [2], [3])) AS p
    JOIN   dw.DimProduct AS d ON d.ProductCode = p.ProductCode;
END;

-- lineage:
--   etl.LoadQuarter: reads dw.DimProduct
--   etl.LoadQuarter: reads stage.Month_
--   etl.LoadQuarter: writes dw.Quarter_
--   etl.LoadQuarter: dw.Quarter_.M1 <- stage.Month_.Feb (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M1 <- stage.Month_.Jan (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M1 <- stage.Month_.Mar (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M1 <~ dw.DimProduct.ProductCode (join)
--   etl.LoadQuarter: dw.Quarter_.M1 <~ stage.Month_.ProductCode (join)
--   etl.LoadQuarter: dw.Quarter_.M2 <- stage.Month_.Feb (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M2 <- stage.Month_.Jan (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M2 <- stage.Month_.Mar (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M2 <~ dw.DimProduct.ProductCode (join)
--   etl.LoadQuarter: dw.Quarter_.M2 <~ stage.Month_.ProductCode (join)
--   etl.LoadQuarter: dw.Quarter_.M3 <- stage.Month_.Feb (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M3 <- stage.Month_.Jan (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M3 <- stage.Month_.Mar (aggregation)
--   etl.LoadQuarter: dw.Quarter_.M3 <~ dw.DimProduct.ProductCode (join)
--   etl.LoadQuarter: dw.Quarter_.M3 <~ stage.Month_.ProductCode (join)
--   etl.LoadQuarter: dw.Quarter_.ProductKey <- dw.DimProduct.ProductKey
--   etl.LoadQuarter: dw.Quarter_.ProductKey <~ dw.DimProduct.ProductCode (join)
--   etl.LoadQuarter: dw.Quarter_.ProductKey <~ stage.Month_.ProductCode (join)
