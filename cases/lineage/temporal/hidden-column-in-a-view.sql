-- A hidden period column that a view names is seen in it: an INSERT without a column list gives it a value, if only DEFAULT.
CREATE TABLE dbo.Prices
(
  Id int IDENTITY PRIMARY KEY, Price money, Doubled AS Price * 2,
  ValidFrom datetime2 GENERATED ALWAYS AS ROW START HIDDEN, ValidTo datetime2 GENERATED ALWAYS AS ROW END HIDDEN,
  PERIOD FOR SYSTEM_TIME (ValidFrom, ValidTo)
);
GO
CREATE TABLE dbo.News (First int, Second int);
GO
CREATE VIEW dbo.Now_ AS SELECT p.Id, p.ValidFrom, p.Doubled, p.Price FROM dbo.Prices AS p;
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Now_ VALUES (DEFAULT, (SELECT MAX(n.First) FROM dbo.News AS n));

-- lineage:
--   dbo.Now_: reads dbo.Prices
--   dbo.P: reads dbo.News
--   dbo.P: writes dbo.Now_
--   dbo.Now_: dbo.Now_.Doubled <- dbo.Prices.Doubled
--   dbo.Now_: dbo.Now_.Id <- dbo.Prices.Id
--   dbo.Now_: dbo.Now_.Price <- dbo.Prices.Price
--   dbo.Now_: dbo.Now_.ValidFrom <- dbo.Prices.ValidFrom
--   dbo.P: dbo.Now_.Price <- dbo.News.First (aggregation)
