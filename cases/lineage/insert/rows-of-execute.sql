-- What decides the rows that INSERT … EXEC brings decides what is made of them; what decides one of their columns does not.
CREATE TABLE dbo.Visits (Id int, Kind int, Flag int, Amount int);
CREATE TABLE dbo.Rates (Id int, Rate int, Valid int);
CREATE TABLE dbo.Counted (N int);
GO
CREATE PROCEDURE dbo.OneColumn AS
SELECT CASE WHEN Flag = 1 THEN Amount END FROM dbo.Visits WHERE Kind = 2;
GO
CREATE PROCEDURE dbo.TwoColumns AS
SELECT (SELECT MAX(r.Rate) FROM dbo.Rates AS r WHERE r.Valid = 1), Amount FROM dbo.Visits WHERE Kind = 2;
GO
CREATE PROCEDURE dbo.CountOne AS
CREATE TABLE #one (Amount int);
INSERT INTO #one EXEC dbo.OneColumn;
INSERT INTO dbo.Counted (N) SELECT 1 FROM #one;
GO
CREATE PROCEDURE dbo.CountTwo AS
CREATE TABLE #two (Rate int, Amount int);
INSERT INTO #two EXEC dbo.TwoColumns;
INSERT INTO dbo.Counted (N) SELECT 1 FROM #two;

-- lineage:
--   dbo.CountOne: calls dbo.OneColumn
--   dbo.CountOne: writes dbo.Counted
--   dbo.CountTwo: calls dbo.TwoColumns
--   dbo.CountTwo: writes dbo.Counted
--   dbo.OneColumn: reads dbo.Visits
--   dbo.TwoColumns: reads dbo.Rates
--   dbo.TwoColumns: reads dbo.Visits
--   dbo.CountOne: dbo.Counted.N <~ dbo.Visits.Kind (filter)
--   dbo.CountTwo: dbo.Counted.N <~ dbo.Visits.Kind (filter)
