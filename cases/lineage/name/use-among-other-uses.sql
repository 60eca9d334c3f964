-- USE says where a script makes its tables, with nothing but GO behind it; the USE of a hint and that of a model say nothing.
USE Sales
GO
CREATE TABLE dbo.Orders (Id int, Note nvarchar(100));
CREATE TABLE dbo.Totals (Id int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO Sales.dbo.Totals (Id)
SELECT o.Id FROM dbo.Orders AS o WHERE AI_GENERATE_EMBEDDINGS(o.Note USE MODEL Words) IS NOT NULL
OPTION (USE HINT ('DISABLE_OPTIMIZER_ROWGOAL'));
GO
CREATE TABLE dbo.More (Id int);

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Totals
--   dbo.P: dbo.Totals.Id <- dbo.Orders.Id
--   dbo.P: dbo.Totals.Id <~ dbo.Orders.Note (filter)
