-- ORDER BY what a bare star lists names the column; what a qualified star hands on is the star's.
-- catalog: sales
CREATE PROCEDURE dbo.Bare AS
SELECT * FROM dbo.Countries ORDER BY Region;
GO
CREATE PROCEDURE dbo.Handed AS
SELECT c.* FROM dbo.Countries AS c ORDER BY Region;

-- references:
--   3: define dbo.Bare by dbo.Bare
--   4: read dbo.Countries.Id by * (via star)
--   4: read dbo.Countries.Name by * (via star)
--   4: read dbo.Countries.Region by * (via star)
--   4: read dbo.Countries by dbo.Countries
--   4: read dbo.Countries.Region by Region
--   6: define dbo.Handed by dbo.Handed
--   7: read dbo.Countries.Id by * (via star)
--   7: read dbo.Countries.Name by * (via star)
--   7: read dbo.Countries.Region by * (via star)
--   7: read dbo.Countries by dbo.Countries
--   7: read dbo.Countries.Region by Region (via star)
