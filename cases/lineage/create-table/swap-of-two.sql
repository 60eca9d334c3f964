-- Two tables built and swapped in one procedure keep their own lineage.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE dw.A_new WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT p.ProductCode AS Code FROM stage.Product AS p;
CREATE TABLE dw.B_new WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT c.ClientCode AS Code FROM stage.Client AS c;
RENAME OBJECT dw.A TO A_old;
RENAME OBJECT dw.A_new TO A;
RENAME OBJECT dw.B TO B_old;
RENAME OBJECT dw.B_new TO B;

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: reads stage.Product
--   etl.P: writes dw.A
--   etl.P: writes dw.B
--   etl.P: dw.A.Code <- stage.Product.ProductCode
--   etl.P: dw.B.Code <- stage.Client.ClientCode
