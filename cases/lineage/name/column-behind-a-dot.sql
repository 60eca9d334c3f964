-- A dot before the name of a column leaves out its table, which SQL Server refuses: it is meant as without the dot; two mean the table before them.
CREATE TABLE dbo.Parts (Id int, Weight int, Body xml);
GO
CREATE TABLE dbo.Weights (Id int, Weight int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Weights (Id, Weight) SELECT .Id, p..Weight FROM dbo.Parts AS p;
GO
CREATE PROCEDURE dbo.NoName AS
UPDATE dbo.Parts SET .modify('replace value of (/r/@n)[1] with "x"') WHERE Id = 1;

-- lineage:
--   dbo.NoName: writes dbo.Parts
--   dbo.P: reads dbo.Parts
--   dbo.P: writes dbo.Weights
--   dbo.P: dbo.Weights.Id <- dbo.Parts.Id
--   dbo.P: dbo.Weights.Weight <- dbo.Parts.Weight
--   HW1010: SQL Server refuses this: the name of a column has dots and no table.
--   HW1010: SQL Server refuses this: the name of a column has dots and no table.
