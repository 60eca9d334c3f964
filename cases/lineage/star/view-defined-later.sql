-- The order of the modules does not matter: the view that the star needs stands behind.
-- catalog: sales

CREATE PROCEDURE dbo.Copy AS INSERT INTO dbo.Settings SELECT * FROM dbo.Pairs;
GO
CREATE VIEW dbo.Pairs AS SELECT k.Name AS A, k.Region AS B FROM dbo.Countries AS k;

-- lineage:
--   dbo.Copy: reads dbo.Pairs
--   dbo.Copy: writes dbo.Settings
--   dbo.Pairs: reads dbo.Countries
--   dbo.Copy: dbo.Settings.Name <- dbo.Pairs.A
--   dbo.Copy: dbo.Settings.Value <- dbo.Pairs.B
--   dbo.Pairs: dbo.Pairs.A <- dbo.Countries.Name
--   dbo.Pairs: dbo.Pairs.B <- dbo.Countries.Region
