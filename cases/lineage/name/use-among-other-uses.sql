-- USE says where a script makes its tables, with nothing but GO behind it; the USE of a hint and that of a model say nothing.
USE Sales
GO
DECLARE @words vector(3) = AI_GENERATE_EMBEDDINGS(N'words' USE MODEL Words);
CREATE TABLE dbo.Orders (Id int);
CREATE TABLE dbo.Totals (Id int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO Sales.dbo.Totals (Id) SELECT o.Id FROM dbo.Orders AS o OPTION (USE HINT ('DISABLE_OPTIMIZER_ROWGOAL'));
GO
CREATE TABLE dbo.More (Id int);

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Totals
--   dbo.P: dbo.Totals.Id <- dbo.Orders.Id
