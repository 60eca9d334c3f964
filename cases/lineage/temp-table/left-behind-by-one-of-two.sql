-- A global temp table that one of the called procedures leaves behind, by however many calls, needs no remark.

CREATE TABLE dbo.Found (n int);
GO
CREATE PROCEDURE dbo.Make AS CREATE TABLE ##shared (n int);
GO
CREATE PROCEDURE dbo.Nothing AS RETURN;
GO
CREATE PROCEDURE dbo.Prepare AS EXEC dbo.Nothing; EXEC dbo.Make;
GO
CREATE PROCEDURE dbo.Store AS
EXEC dbo.Nothing;
EXEC dbo.Prepare;
INSERT INTO dbo.Found (n) SELECT s.n FROM ##shared AS s;

-- lineage:
--   dbo.Prepare: calls dbo.Make
--   dbo.Prepare: calls dbo.Nothing
--   dbo.Store: calls dbo.Nothing
--   dbo.Store: calls dbo.Prepare
--   dbo.Store: writes dbo.Found
