-- In a dedicated pool the distribution, the partitions and the indexes of a table name its columns; a rename names both names.

CREATE TABLE dbo.Fact (Id int, Day date, Amount int) WITH (DISTRIBUTION = HASH (Id), PARTITION (Day RANGE RIGHT FOR VALUES ('2026-01-01')));
GO
CREATE PROCEDURE dbo.Rebuild AS
BEGIN
  CREATE TABLE dbo.Fact_new WITH (DISTRIBUTION = HASH (Id), CLUSTERED COLUMNSTORE INDEX ORDER (Day)) AS
  SELECT Id, Day, Amount FROM dbo.Fact;
  RENAME OBJECT dbo.Fact TO Fact_old;
  RENAME OBJECT dbo.Fact_new TO Fact;
  RENAME OBJECT dbo.Fact COLUMN Amount TO Total;
END

-- references:
--   5: define dbo.Rebuild by dbo.Rebuild
--   7: write dbo.Fact_new by dbo.Fact_new
--   7: read dbo.Fact_new.Id by Id
--   7: read dbo.Fact_new.Day by Day
--   8: read dbo.Fact.Id by Id
--   8: read dbo.Fact.Day by Day
--   8: read dbo.Fact.Amount by Amount
--   8: read dbo.Fact by dbo.Fact
--   9: define dbo.Fact by dbo.Fact
--   10: define dbo.Fact_new by dbo.Fact_new
--   10: define dbo.Fact by Fact
--   11: define dbo.Fact by dbo.Fact
--   11: define dbo.Fact.Amount by Amount
