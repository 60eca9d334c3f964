-- A history table that the script makes itself keeps the columns that it gives it; one that the server makes has those of its table.
CREATE TABLE dbo.PriceHistory (Id int NOT NULL, Amount money NOT NULL, ValidFrom datetime2 NOT NULL, ValidTo datetime2 NOT NULL);
GO
CREATE TABLE dbo.Price
(
  Id int NOT NULL PRIMARY KEY,
  Amount money NOT NULL,
  ValidFrom datetime2 GENERATED ALWAYS AS ROW START NOT NULL,
  ValidTo datetime2 GENERATED ALWAYS AS ROW END NOT NULL,
  PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
)
WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.PriceHistory));
GO
CREATE TABLE dbo.Stock
(
  Id int NOT NULL PRIMARY KEY,
  ValidFrom datetime2 GENERATED ALWAYS AS ROW START NOT NULL,
  ValidTo datetime2 GENERATED ALWAYS AS ROW END NOT NULL,
  PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
)
WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.StockHistory));

-- objects:
--   dbo.Price: Table (1 Id int not null, 2 Amount money not null, 3 ValidFrom datetime2 not null, 4 ValidTo datetime2 not null)
--   dbo.PriceHistory: Table (1 Id int not null, 2 Amount money not null, 3 ValidFrom datetime2 not null, 4 ValidTo datetime2 not null)
--   dbo.Stock: Table (1 Id int not null, 2 ValidFrom datetime2 not null, 3 ValidTo datetime2 not null)
--   dbo.StockHistory: Table (1 Id int, 2 ValidFrom datetime2, 3 ValidTo datetime2)
