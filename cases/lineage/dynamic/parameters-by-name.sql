-- sp_executesql takes its parameters by name or place; those of the text hide the variables around it.
-- catalog: sales

DECLARE @total decimal(18, 2), @name nvarchar(100);
SELECT @total = MAX(o.Total) FROM dbo.Orders AS o;
SELECT @name = MAX(c.Name) FROM dbo.Customers AS c;
EXEC sp_executesql
  @stmt = N'INSERT INTO dbo.Facts (Amount, Name) VALUES (@amount, @label); INSERT INTO dbo.Audit (What) VALUES (@name);',
  @params = N'@label nvarchar(100), @amount decimal(18, 2), @name nvarchar(10)',
  @amount = @total, @label = @name;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Audit [dynamic]
--   writes dbo.Facts [dynamic]
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation) [dynamic]
--   dbo.Facts.Name <- dbo.Customers.Name (aggregation) [dynamic]
