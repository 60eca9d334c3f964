-- What a callee takes out of a temp table that its caller made with a star of unknown columns is the column of that name.

CREATE TABLE dbo.Found (Code int, Price int);
GO
CREATE PROCEDURE dbo.Store AS INSERT INTO dbo.Found (Code, Price) SELECT s.Code, s.Cost FROM #shared AS s;
GO
CREATE PROCEDURE dbo.Load AS SELECT * INTO #shared FROM dbo.Elsewhere; EXEC dbo.Store;

-- lineage:
--   dbo.Load: calls dbo.Store
--   dbo.Load: reads dbo.Elsewhere
--   dbo.Store: writes dbo.Found
--   dbo.Store: dbo.Found.Code <- dbo.Elsewhere.code
--   dbo.Store: dbo.Found.Price <- dbo.Elsewhere.cost
