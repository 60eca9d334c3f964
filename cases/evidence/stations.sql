-- An edge through a variable, a temp table or a cursor is proven at each station and where the value lands.
-- catalog: sales
CREATE PROCEDURE dbo.Through AS
BEGIN
  DECLARE @total decimal(18, 2), @name nvarchar(100);
  SELECT @total = MAX(o.Total) FROM dbo.Orders AS o;
  SELECT c.City INTO #cities FROM dbo.Customers AS c;
  DECLARE names CURSOR FOR SELECT p.Name FROM dbo.Products AS p;
  OPEN names;
  FETCH NEXT FROM names INTO @name;
  INSERT INTO dbo.Facts (Amount, Name) VALUES (@total, @name);
  INSERT INTO dbo.Audit (What) SELECT t.City FROM #cities AS t;
END;

-- evidence:
--   6: SELECT: dbo.Facts.Amount <- dbo.Orders.Total by MAX(o.Total)
--   6: SELECT: reads dbo.Orders by dbo.Orders
--   7: SELECT INTO: dbo.Audit.What <- dbo.Customers.City by c.City
--   7: SELECT INTO: reads dbo.Customers by dbo.Customers
--   8: DECLARE CURSOR: reads dbo.Products by dbo.Products
--   10: FETCH: dbo.Facts.Name <- dbo.Products.Name by FETCH NEXT FROM names INTO @name
--   11: INSERT: writes dbo.Facts by dbo.Facts
--   11: INSERT: dbo.Facts.Amount <- dbo.Orders.Total by @total
--   11: INSERT: dbo.Facts.Name <- dbo.Products.Name by @name
--   12: INSERT: writes dbo.Audit by dbo.Audit
--   12: INSERT: dbo.Audit.What <- dbo.Customers.City by t.City
