-- Columns of two tables set through one common table expression, rows of a join deleted through one, and an identity or rowversion that is set are told; those of one table are changed through a join as well.
-- catalog: sales

CREATE TABLE dbo.Versioned (Id int, Label nvarchar(50), Version rowversion);
GO
WITH sold AS (SELECT l.Qty, l.Price, p.Name, p.Price AS ListPrice FROM dbo.Lines AS l JOIN dbo.Products AS p ON p.Id = l.ProductId)
UPDATE sold SET Price = ListPrice, Name = N'sold';
WITH sold AS (SELECT l.Qty, l.Price, p.Name, p.Price AS ListPrice FROM dbo.Lines AS l JOIN dbo.Products AS p ON p.Id = l.ProductId)
UPDATE sold SET Price = ListPrice, Qty = 5;
WITH sold AS (SELECT l.Qty, p.Name FROM dbo.Lines AS l JOIN dbo.Products AS p ON p.Id = l.ProductId)
DELETE FROM sold WHERE Qty = 5;
WITH newest AS (SELECT l.Qty FROM dbo.Lines AS l JOIN (SELECT MAX(q.Id) AS Id, q.Name FROM dbo.Products AS q GROUP BY q.Name) AS p ON p.Id = l.ProductId)
DELETE FROM newest WHERE Qty = 5;
WITH sold AS (SELECT l.Qty FROM dbo.Lines AS l WHERE EXISTS (SELECT 1 FROM dbo.Products AS p WHERE p.Id = l.ProductId))
DELETE FROM sold WHERE Qty = 5;
UPDATE dbo.Customers SET Id = CountryId WHERE Name = N'new';
UPDATE v SET v.Version = p.Price, Label = p.Name FROM dbo.Versioned AS v JOIN dbo.Products AS p ON p.Id = v.Id;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Products
--   reads dbo.Versioned
--   writes dbo.Customers
--   writes dbo.Lines
--   writes dbo.Versioned
--   dbo.Customers.Id <- dbo.Customers.CountryId
--   dbo.Customers.Id <~ dbo.Customers.Name (filter)
--   dbo.Lines.Price <- dbo.Products.Price
--   dbo.Lines.Price <~ dbo.Lines.ProductId (join)
--   dbo.Lines.Price <~ dbo.Products.Id (join)
--   dbo.Lines.Qty <~ dbo.Lines.ProductId (join)
--   dbo.Lines.Qty <~ dbo.Products.Id (join)
--   dbo.Products.Name <~ dbo.Lines.ProductId (join)
--   dbo.Products.Name <~ dbo.Products.Id (join)
--   dbo.Versioned.Label <- dbo.Products.Name
--   dbo.Versioned.Label <~ dbo.Products.Id (join)
--   dbo.Versioned.Label <~ dbo.Versioned.Id (join)
--   dbo.Versioned.Version <- dbo.Products.Price
--   dbo.Versioned.Version <~ dbo.Products.Id (join)
--   dbo.Versioned.Version <~ dbo.Versioned.Id (join)
--   HW2014: SQL Server refuses this: the columns that are set through sold are of one table.
--   HW2014: SQL Server refuses this: the rows that are deleted through sold are of one table.
--   HW2014: SQL Server refuses this: Id is an identity, which no statement changes.
--   HW2014: SQL Server refuses this: Version is a rowversion, which no statement changes.
