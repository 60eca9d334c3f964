-- A name that needs brackets has them in the answer, its column too.
CREATE TABLE dbo.[Order Lines] ([Unit Price] money, Qty int);
GO
CREATE VIEW dbo.Prices AS SELECT l.[Unit Price] FROM dbo.[Order Lines] AS l;

-- references:
--   4: define dbo.Prices by dbo.Prices
--   4: read dbo.[Order Lines].[Unit Price] by [Unit Price]
--   4: read dbo.[Order Lines] by dbo.[Order Lines]
