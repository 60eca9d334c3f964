-- By position: the third value is the second column of the table that the star stands for.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Name)
SELECT 7, k.* FROM (SELECT Id, Name FROM dbo.Countries) AS k;

-- lineage:
--   reads dbo.Countries
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Countries.Id
--   dbo.Facts.Name <- dbo.Countries.Name
