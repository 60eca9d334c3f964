-- INSERT without a column list into a common table expression passes over what the table beneath counts and computes, as into a view.

CREATE TABLE dbo.Stock (Id int IDENTITY, Pieces int, Price int, Worth AS Pieces * Price);
CREATE TABLE dbo.Counted (N int, P int);
GO
WITH entry AS (SELECT Worth, Price AS Cost, Id, Pieces FROM dbo.Stock)
INSERT INTO entry SELECT P, N FROM dbo.Counted;

-- lineage:
--   reads dbo.Counted
--   reads dbo.Stock
--   writes dbo.Stock
--   dbo.Stock.Pieces <- dbo.Counted.N
--   dbo.Stock.Price <- dbo.Counted.P
