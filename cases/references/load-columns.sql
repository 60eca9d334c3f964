-- COPY INTO names the columns that it fills.
-- catalog: sales

COPY INTO dbo.Countries (Id, Name) FROM '/in/countries.csv' WITH (FILE_TYPE = 'CSV');

-- references:
--   4: write dbo.Countries by dbo.Countries
--   4: write dbo.Countries.Id by Id
--   4: write dbo.Countries.Name by Name
