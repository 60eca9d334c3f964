-- Of more result sets than are told apart those whose columns are not known are not taken for those whose are.
-- catalog: sales

CREATE PROCEDURE dbo.Give AS
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT Name FROM dbo.Settings;
SELECT * FROM ref.Rates;
SELECT * FROM ref.Zones;
GO
CREATE PROCEDURE dbo.Take AS
INSERT INTO dbo.Facts (Name, CustomerId) EXEC dbo.Give;

-- lineage:
--   dbo.Give: reads dbo.Settings
--   dbo.Give: reads ref.Rates
--   dbo.Give: reads ref.Zones
--   dbo.Take: calls dbo.Give
--   dbo.Take: writes dbo.Facts
--   dbo.Take: dbo.Facts.CustomerId <- ref.Rates.*
--   dbo.Take: dbo.Facts.CustomerId <- ref.Zones.*
--   dbo.Take: dbo.Facts.Name <- ref.Rates.*
--   dbo.Take: dbo.Facts.Name <- ref.Zones.*
--   HW2005: The columns of ref.Rates are not known, so * cannot be expanded.
--   HW2005: The columns of ref.Zones are not known, so * cannot be expanded.
