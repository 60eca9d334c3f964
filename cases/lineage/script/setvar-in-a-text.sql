-- A text that runs below a :setvar takes the value from there; one in a procedure above it does not.

CREATE PROCEDURE dbo.P AS EXEC (N'INSERT INTO dbo.T (a) SELECT s.a FROM $(Db).dbo.S AS s');
GO
:setvar Db Sales
EXEC (N'INSERT INTO dbo.T (b) SELECT s.b FROM $(Db).dbo.S AS s');

-- lineage:
--   dbo.P: reads [$(Db)].dbo.S [dynamic]
--   dbo.P: writes dbo.T [dynamic]
--   reads Sales.dbo.S [dynamic]
--   writes dbo.T [dynamic]
--   dbo.P: dbo.T.a <- [$(Db)].dbo.S.a [dynamic]
--   dbo.T.b <- Sales.dbo.S.b [dynamic]
