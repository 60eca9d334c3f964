-- A table that is made of no rows has the columns of what it is made of as any other: a change of those reaches it.
-- catalog: sales

CREATE PROCEDURE dbo.LoadArchive AS
SELECT TOP (0) * INTO #new FROM dbo.Archive;
INSERT INTO #new (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Archive SELECT * FROM #new;
GO
CREATE PROCEDURE dbo.LoadFacts AS
SELECT f.Name, f.Amount INTO #facts FROM dbo.Facts AS f WHERE f.Rank > 0 AND (1 = 0);
INSERT INTO #facts SELECT p.Name, p.Price FROM dbo.Products AS p;
INSERT INTO dbo.Facts (Name, Amount) SELECT Name, Amount FROM #facts;
GO
CREATE PROCEDURE dbo.SwapLines AS
CREATE TABLE dbo.Lines_new WITH (DISTRIBUTION = HASH(OrderId)) AS SELECT OrderId, Qty, Price FROM dbo.Lines WHERE 1 = 2;
INSERT INTO dbo.Lines_new (OrderId, Price) SELECT o.Id, o.Total FROM dbo.Orders AS o;
RENAME OBJECT dbo.Lines TO Lines_old;
RENAME OBJECT dbo.Lines_new TO Lines;
GO
CREATE PROCEDURE dbo.WithRows AS
SELECT s.Name, s.Value INTO #all FROM dbo.Settings AS s WHERE 1 = 1 AND s.Name <> N'x';
INSERT INTO dbo.Settings (Name, Value) SELECT Name, Value FROM #all;

-- lineage:
--   dbo.LoadArchive: reads dbo.Archive
--   dbo.LoadArchive: reads dbo.Orders
--   dbo.LoadArchive: writes dbo.Archive
--   dbo.LoadFacts: reads dbo.Facts
--   dbo.LoadFacts: reads dbo.Products
--   dbo.LoadFacts: writes dbo.Facts
--   dbo.SwapLines: reads dbo.Lines
--   dbo.SwapLines: reads dbo.Orders
--   dbo.SwapLines: writes dbo.Lines
--   dbo.WithRows: reads dbo.Settings
--   dbo.WithRows: writes dbo.Settings
--   dbo.LoadArchive: dbo.Archive.CustomerId <- dbo.Archive.CustomerId
--   dbo.LoadArchive: dbo.Archive.Id <- dbo.Archive.Id
--   dbo.LoadArchive: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.LoadArchive: dbo.Archive.OrderDate <- dbo.Archive.OrderDate
--   dbo.LoadArchive: dbo.Archive.Total <- dbo.Archive.Total
--   dbo.LoadArchive: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.LoadFacts: dbo.Facts.Amount <- dbo.Facts.Amount
--   dbo.LoadFacts: dbo.Facts.Amount <- dbo.Products.Price
--   dbo.LoadFacts: dbo.Facts.Amount <~ dbo.Facts.Rank (filter)
--   dbo.LoadFacts: dbo.Facts.Name <- dbo.Facts.Name
--   dbo.LoadFacts: dbo.Facts.Name <- dbo.Products.Name
--   dbo.LoadFacts: dbo.Facts.Name <~ dbo.Facts.Rank (filter)
--   dbo.SwapLines: dbo.Lines.OrderId <- dbo.Lines.OrderId
--   dbo.SwapLines: dbo.Lines.OrderId <- dbo.Orders.Id
--   dbo.SwapLines: dbo.Lines.Price <- dbo.Lines.Price
--   dbo.SwapLines: dbo.Lines.Price <- dbo.Orders.Total
--   dbo.SwapLines: dbo.Lines.Qty <- dbo.Lines.Qty
--   dbo.WithRows: dbo.Settings.Name <- dbo.Settings.Name
--   dbo.WithRows: dbo.Settings.Name <~ dbo.Settings.Name (filter)
--   dbo.WithRows: dbo.Settings.Value <- dbo.Settings.Value
--   dbo.WithRows: dbo.Settings.Value <~ dbo.Settings.Name (filter)
