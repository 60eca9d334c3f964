-- Loads name their table and their files; SWITCH names the emptied table and the filled one; each under its own words.
-- catalog: sales

BULK INSERT stage.Customers FROM '/in/customers.csv';

COPY INTO dbo.Countries FROM 'https://lake.example/countries/*.parquet' WITH (FILE_TYPE = 'PARQUET');

ALTER TABLE stage.Customers SWITCH TO dbo.Customers;

-- evidence:
--   4: BULK INSERT: writes stage.Customers by stage.Customers
--   4: BULK INSERT: reads [@/in/customers.csv] by '/in/customers.csv'
--   6: COPY INTO: writes dbo.Countries by dbo.Countries
--   6: COPY INTO: reads [@https://lake.example/countries/*.parquet] by 'https://lake.example/countries/*.parquet'
--   8: ALTER TABLE SWITCH: dbo.Customers.City <- stage.Customers.City by stage.Customers
--   8: ALTER TABLE SWITCH: dbo.Customers.CountryId <- stage.Customers.CountryId by stage.Customers
--   8: ALTER TABLE SWITCH: dbo.Customers.Id <- stage.Customers.Id by stage.Customers
--   8: ALTER TABLE SWITCH: dbo.Customers.Name <- stage.Customers.Name by stage.Customers
--   8: ALTER TABLE SWITCH: dbo.Customers.Since <- stage.Customers.Since by stage.Customers
--   8: ALTER TABLE SWITCH: reads stage.Customers by stage.Customers
--   8: ALTER TABLE SWITCH: writes stage.Customers by stage.Customers
--   8: ALTER TABLE SWITCH: writes dbo.Customers by dbo.Customers
