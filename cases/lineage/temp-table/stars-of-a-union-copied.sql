-- What was put by name into one of two temp tables with unknown columns goes along where both are copied by a UNION, or one by a recursive one.
-- catalog: sales

CREATE PROCEDURE dbo.In_A_Derived_Table AS
SELECT * INTO #rates FROM ref.Rates;
SELECT * INTO #zones FROM ref.Zones;
UPDATE #rates SET Name = s.Name FROM dbo.Settings AS s;
SELECT * INTO #both FROM (SELECT * FROM #rates UNION ALL SELECT * FROM #zones) AS u;
INSERT INTO dbo.Audit (What) SELECT Name FROM #both;
GO
CREATE PROCEDURE dbo.Recursive AS
SELECT * INTO #rates FROM ref.Rates;
UPDATE #rates SET Name = s.Name FROM dbo.Settings AS s;
WITH r AS (SELECT * FROM #rates UNION ALL SELECT * FROM r)
SELECT * INTO #all FROM r;
INSERT INTO dbo.Audit (What) SELECT Name FROM #all;
GO
CREATE PROCEDURE dbo.Set_In_One AS
SELECT * INTO #rates FROM ref.Rates;
SELECT * INTO #zones FROM ref.Zones;
UPDATE #rates SET Name = N'none';
SELECT * INTO #both FROM #rates UNION ALL SELECT * FROM #zones;
INSERT INTO dbo.Facts (Name) SELECT Name FROM #both;
GO
CREATE PROCEDURE dbo.Set_In_Both AS
SELECT * INTO #rates FROM ref.Rates;
SELECT * INTO #zones FROM ref.Zones;
UPDATE #rates SET Name = N'none';
UPDATE #zones SET Name = N'none';
SELECT * INTO #both FROM #rates UNION ALL SELECT * FROM #zones;
INSERT INTO dbo.Lines (OrderId) SELECT Name FROM #both;

-- lineage:
--   dbo.In_A_Derived_Table: reads dbo.Settings
--   dbo.In_A_Derived_Table: reads ref.Rates
--   dbo.In_A_Derived_Table: reads ref.Zones
--   dbo.In_A_Derived_Table: writes dbo.Audit
--   dbo.Recursive: reads dbo.Settings
--   dbo.Recursive: reads ref.Rates
--   dbo.Recursive: writes dbo.Audit
--   dbo.Set_In_Both: reads ref.Rates
--   dbo.Set_In_Both: reads ref.Zones
--   dbo.Set_In_Both: writes dbo.Lines
--   dbo.Set_In_One: reads ref.Rates
--   dbo.Set_In_One: reads ref.Zones
--   dbo.Set_In_One: writes dbo.Facts
--   dbo.In_A_Derived_Table: dbo.Audit.What <- dbo.Settings.Name
--   dbo.In_A_Derived_Table: dbo.Audit.What <- ref.Rates.*
--   dbo.In_A_Derived_Table: dbo.Audit.What <- ref.Zones.*
--   dbo.Recursive: dbo.Audit.What <- dbo.Settings.Name
--   dbo.Recursive: dbo.Audit.What <- ref.Rates.Name
--   dbo.Set_In_One: dbo.Facts.Name <- ref.Rates.*
--   dbo.Set_In_One: dbo.Facts.Name <- ref.Zones.*
--   HW2005: The columns of ref.Rates are not known, so * cannot be expanded.
--   HW2005: The columns of ref.Zones are not known, so * cannot be expanded.
--   HW2005: The columns of #rates are not known, so * cannot be expanded.
--   HW2005: The columns of #zones are not known, so * cannot be expanded.
--   HW2005: The columns of ref.Rates are not known, so * cannot be expanded.
--   HW2005: The columns of #rates are not known, so * cannot be expanded.
--   HW2005: The columns of ref.Rates are not known, so * cannot be expanded.
--   HW2005: The columns of ref.Zones are not known, so * cannot be expanded.
--   HW2005: The columns of #rates are not known, so * cannot be expanded.
--   HW2005: The columns of #zones are not known, so * cannot be expanded.
--   HW2005: The columns of ref.Rates are not known, so * cannot be expanded.
--   HW2005: The columns of ref.Zones are not known, so * cannot be expanded.
--   HW2005: The columns of #rates are not known, so * cannot be expanded.
--   HW2005: The columns of #zones are not known, so * cannot be expanded.
