-- A table that only a rename by a callee makes is one object, whichever module comes first: the one that fills it or the one that names it.

CREATE PROCEDURE dbo.LoadRates AS
INSERT INTO dbo.Rates_new (Currency) SELECT c.Code FROM dbo.Currencies AS c;
EXEC dbo.SwapRates;
GO
CREATE PROCEDURE dbo.AddEuro AS
INSERT INTO dbo.Rates (Currency) VALUES ('EUR');
GO
CREATE PROCEDURE dbo.SwapRates AS
EXEC sp_rename N'dbo.Rates_new', N'Rates';

-- lineage:
--   dbo.AddEuro: writes dbo.Rates
--   dbo.LoadRates: calls dbo.SwapRates
--   dbo.LoadRates: reads dbo.Currencies
--   dbo.LoadRates: writes dbo.Rates
--   dbo.LoadRates: dbo.Rates.Currency <- dbo.Currencies.Code
