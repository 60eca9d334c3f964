-- A name twice in one WITH or one FROM, columns beside assignments, a subquery of two columns, and a FETCH into too few variables are told; each in a query of its own is as it should be.
-- catalog: sales

WITH c AS (SELECT o.Id FROM dbo.Orders AS o), c AS (SELECT p.Id FROM dbo.Products AS p)
INSERT INTO dbo.Archive (Id) SELECT c.Id FROM c;
INSERT INTO dbo.Settings (Value) SELECT a.City FROM dbo.Customers AS a JOIN dbo.Products AS a ON a.CountryId = 5;
DECLARE @id int, @name nvarchar(100);
SELECT @id = c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Settings (Value) SELECT (SELECT p.Name, p.Price FROM dbo.Products AS p WHERE p.Id = l.ProductId) FROM dbo.Lines AS l;
DELETE FROM dbo.Lines WHERE ProductId IN (SELECT p.Id, p.ParentId FROM dbo.Products AS p);
DECLARE few CURSOR FOR SELECT c.Id, c.Name FROM dbo.Customers AS c;
OPEN few;
FETCH NEXT FROM few INTO @name;
FETCH NEXT FROM few INTO @id, @name;
WITH c AS (SELECT o.Id FROM dbo.Orders AS o), d AS (SELECT c.Id FROM c)
INSERT INTO dbo.Archive (Id) SELECT a.Id FROM d AS a WHERE EXISTS (SELECT a.City, a.Name FROM dbo.Customers AS a);
INSERT INTO dbo.Settings (Value) SELECT (SELECT p.Name, p.Price FROM dbo.Products AS p FOR JSON PATH);
SELECT @id = MAX(c.Id), @name = MIN(c.Name) FROM dbo.Customers AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Lines
--   reads dbo.Orders
--   reads dbo.Products
--   writes dbo.Archive
--   writes dbo.Lines
--   writes dbo.Settings
--   dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Archive.Id <- dbo.Products.Id
--   dbo.Settings.Value <- dbo.Customers.City
--   dbo.Settings.Value <- dbo.Products.Name
--   dbo.Settings.Value <- dbo.Products.Name (transformation)
--   dbo.Settings.Value <- dbo.Products.Price (transformation)
--   dbo.Settings.Value <~ dbo.Customers.CountryId (join)
--   dbo.Settings.Value <~ dbo.Lines.ProductId (filter)
--   dbo.Settings.Value <~ dbo.Products.Id (filter)
--   HW2014: SQL Server refuses this: one WITH names each common table expression once, and c twice.
--   HW2014: SQL Server refuses this: one FROM gives each source a name of its own, and a to two.
--   HW2014: SQL Server refuses this: a SELECT that assigns to variables gives no other columns.
--   HW2014: SQL Server refuses this: a subquery that stands for values has one column, and this one 2.
--   HW2014: SQL Server refuses this: a subquery that stands for values has one column, and this one 2.
--   HW2014: SQL Server refuses this: FETCH fills 1 variable and the cursor has 2 columns.
