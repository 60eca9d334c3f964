-- A temp table that is made by one star over unknown columns leaves nothing open for who names its columns; who takes all of them is told what is not known, at both stars.
-- catalog: sales

CREATE PROCEDURE dbo.ByName AS
SELECT s.* INTO #t FROM Other.dbo.ByName AS s;
INSERT INTO dbo.Settings (Name) SELECT t.Code FROM #t AS t WHERE t.Live = 1;
GO
CREATE PROCEDURE dbo.AllOfThem AS
SELECT s.* INTO #t FROM Other.dbo.AllOfThem AS s;
INSERT INTO dbo.Settings SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.AsSelect AS
CREATE TABLE #p WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT * FROM Other.dbo.AsSelect;
INSERT INTO dbo.Settings (Name) SELECT p.Code FROM #p AS p;
GO
CREATE PROCEDURE dbo.Listed AS
CREATE TABLE #p (Code, Label) WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT * FROM Other.dbo.Listed;
INSERT INTO dbo.Settings (Name) SELECT p.Code FROM #p AS p;
GO
CREATE PROCEDURE dbo.Kept AS
SELECT s.* INTO dbo.Copy FROM Other.dbo.Kept AS s;

-- lineage:
--   dbo.AllOfThem: reads Other.dbo.AllOfThem
--   dbo.AllOfThem: writes dbo.Settings
--   dbo.AsSelect: reads Other.dbo.AsSelect
--   dbo.AsSelect: writes dbo.Settings
--   dbo.ByName: reads Other.dbo.ByName
--   dbo.ByName: writes dbo.Settings
--   dbo.Kept: reads Other.dbo.Kept
--   dbo.Kept: writes dbo.Copy
--   dbo.Listed: reads Other.dbo.Listed
--   dbo.Listed: writes dbo.Settings
--   dbo.AllOfThem: dbo.Settings.Name <- Other.dbo.AllOfThem.*
--   dbo.AllOfThem: dbo.Settings.Value <- Other.dbo.AllOfThem.*
--   dbo.AsSelect: dbo.Settings.Name <- Other.dbo.AsSelect.Code
--   dbo.ByName: dbo.Settings.Name <- Other.dbo.ByName.Code
--   dbo.ByName: dbo.Settings.Name <~ Other.dbo.ByName.Live (filter)
--   dbo.Kept: dbo.Copy.* <- Other.dbo.Kept.*
--   dbo.Listed: dbo.Settings.Name <- Other.dbo.Listed.*
--   HW2005: The columns of Other.dbo.AllOfThem are not known, so * cannot be expanded.
--   HW2005: The columns of #t are not known, so * cannot be expanded.
--   HW2005: The columns of Other.dbo.Listed are not known, so * cannot be expanded.
--   HW2005: The columns of Other.dbo.Kept are not known, so * cannot be expanded.
