-- A star leaves out hidden period columns and takes in generated ones.

CREATE TABLE dbo.Prices (
  Id int, Price money, Twice AS Price * 2,
  FromTime datetime2 GENERATED ALWAYS AS ROW START HIDDEN, ToTime datetime2 GENERATED ALWAYS AS ROW END HIDDEN,
  PERIOD FOR SYSTEM_TIME (FromTime, ToTime)
);
CREATE TABLE dbo.Copy (A int, B money, C money);
GO
INSERT INTO dbo.Copy SELECT * FROM dbo.Prices;

-- lineage:
--   reads dbo.Prices
--   writes dbo.Copy
--   dbo.Copy.A <- dbo.Prices.Id
--   dbo.Copy.B <- dbo.Prices.Price
--   dbo.Copy.C <- dbo.Prices.Twice
