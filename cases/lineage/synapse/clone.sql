-- CREATE TABLE AS CLONE OF copies every column.
-- catalog: sales

CREATE TABLE dbo.CountriesCopy AS CLONE OF dbo.Countries AT '2025-01-01T00:00:00';
