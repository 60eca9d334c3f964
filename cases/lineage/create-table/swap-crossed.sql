-- Two tables that exchange their names exchange what was written to them.
-- catalog: warehouse

CREATE TABLE dw.Left_ (Code varchar(20));
CREATE TABLE dw.Right_ (Code varchar(20));
GO
CREATE PROCEDURE etl.P AS
INSERT INTO dw.Left_ (Code) SELECT p.ProductCode FROM stage.Product AS p;
INSERT INTO dw.Right_ (Code) SELECT c.ClientCode FROM stage.Client AS c;
EXEC sp_rename 'dw.Left_', 'Between';
EXEC sp_rename 'dw.Right_', 'Left_';
EXEC sp_rename 'dw.Between', 'Right_';

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: reads stage.Product
--   etl.P: writes dw.Left_
--   etl.P: writes dw.Right_
--   etl.P: dw.Left_.Code <- stage.Client.ClientCode
--   etl.P: dw.Right_.Code <- stage.Product.ProductCode
