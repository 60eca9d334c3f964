-- A star of an alias that is not there is reported; of a table whose alias hides its name, the table is meant.
-- catalog: sales

INSERT INTO dbo.Countries (Id) SELECT nobody.* FROM dbo.Orders AS o;
INSERT INTO dbo.Countries SELECT Countries.* FROM dbo.Countries AS k;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Orders
--   writes dbo.Countries
--   dbo.Countries.Id <- dbo.Countries.Id
--   dbo.Countries.Name <- dbo.Countries.Name
--   dbo.Countries.Region <- dbo.Countries.Region
--   HW2006: 0 values are given for 1 columns.
--   HW2004: The alias or table nobody is not a source of this statement.
--   HW2004: The alias or table countries is not a source of this statement.
