-- What a table, a common table expression or a derived table computes is not assigned to, and this is told; what it takes as it is may be.
-- catalog: sales

CREATE TABLE dbo.Offers (Id int, Price decimal(18, 2), Tax decimal(18, 2), Gross AS Price + Tax);
GO
UPDATE dbo.Offers SET Gross = Price;
INSERT INTO dbo.Offers (Id, Gross) SELECT p.Id, p.Price FROM dbo.Products AS p;
MERGE dbo.Offers AS t USING dbo.Products AS s ON s.Id = t.Id
WHEN MATCHED THEN UPDATE SET t.gross = s.Price;
WITH dearer AS (SELECT l.Qty, l.Price * 2 AS Doubled FROM dbo.Lines AS l)
UPDATE dearer SET Doubled = Qty;
UPDATE d SET d.Longest = N'none' FROM (SELECT MAX(c.Name) AS Longest FROM dbo.Customers AS c) AS d;
UPDATE dbo.Offers SET Price = Gross - Tax;
WITH renamed AS (SELECT l.Qty, l.Price AS Paid FROM dbo.Lines AS l)
UPDATE renamed SET Paid = Qty;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Products
--   writes dbo.Customers
--   writes dbo.Lines
--   writes dbo.Offers
--   dbo.Lines.Price <- dbo.Lines.Qty
--   dbo.Offers.Gross <- dbo.Offers.Price
--   dbo.Offers.Gross <- dbo.Products.Price
--   dbo.Offers.Gross <~ dbo.Offers.Id (join)
--   dbo.Offers.Gross <~ dbo.Products.Id (join)
--   dbo.Offers.Id <- dbo.Products.Id
--   dbo.Offers.Price <- dbo.Offers.Gross (transformation)
--   dbo.Offers.Price <- dbo.Offers.Tax (transformation)
--   HW2014: SQL Server refuses this: Gross is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: Gross is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: gross is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: Doubled is computed, so nothing is assigned to it.
--   HW2014: SQL Server refuses this: Longest is computed, so nothing is assigned to it.
