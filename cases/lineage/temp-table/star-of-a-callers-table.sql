-- A temp table made with a star of a caller's table has that table's columns, whoever of the callers knows them.

CREATE TABLE dbo.Found (Code int, Price int);
GO
CREATE TABLE dbo.Known (Code int, Cost int);
GO
CREATE PROCEDURE dbo.Store AS
SELECT * INTO #own FROM #shared;
INSERT INTO dbo.Found (Code, Price) SELECT o.Code, o.Cost FROM #own AS o;
GO
CREATE PROCEDURE dbo.Load AS SELECT * INTO #shared FROM dbo.Elsewhere; EXEC dbo.Store;
GO
CREATE PROCEDURE dbo.LoadKnown AS SELECT k.Code, k.Cost INTO #shared FROM dbo.Known AS k; EXEC dbo.Store;

-- lineage:
--   dbo.Load: calls dbo.Store
--   dbo.Load: reads dbo.Elsewhere
--   dbo.LoadKnown: calls dbo.Store
--   dbo.LoadKnown: reads dbo.Known
--   dbo.Store: writes dbo.Found
--   dbo.Store: dbo.Found.Code <- dbo.Elsewhere.code
--   dbo.Store: dbo.Found.Code <- dbo.Known.Code
--   dbo.Store: dbo.Found.Price <- dbo.Elsewhere.cost
--   dbo.Store: dbo.Found.Price <- dbo.Known.Cost
