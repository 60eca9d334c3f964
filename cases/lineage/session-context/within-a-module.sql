-- What a session keeps under a key goes to whoever reads that key, in a text and behind GO too; not what was kept under it before, nor under another key.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(100), @town nvarchar(100), @total decimal(9, 2);
SELECT @name = c.Name, @town = c.City FROM dbo.Customers AS c;
SELECT @total = SUM(o.Total) FROM dbo.Orders AS o;
EXEC sp_set_session_context @key = N'Who', @value = @town;
EXEC sp_set_session_context @value = @name, @key = N'who';
EXEC sys.sp_set_session_context N'Sum', @total, @read_only = 1;
INSERT INTO dbo.Audit (What, NewValue) SELECT CAST(SESSION_CONTEXT(N'WHO') AS nvarchar(100)), SESSION_CONTEXT(N'sum');
EXEC (N'INSERT INTO dbo.Audit (OldValue) SELECT SESSION_CONTEXT(N''Who'')');
INSERT INTO dbo.Audit (At) SELECT SESSION_CONTEXT(N'At');
GO
DECLARE @name nvarchar(100);
SELECT @name = p.Name FROM dbo.Products AS p;
EXEC sp_set_session_context N'Product', @name;
GO
UPDATE dbo.Orders SET Note = CAST(SESSION_CONTEXT(N'Product') AS nvarchar(100));
GO
CREATE PROCEDURE dbo.On_One_Way @other bit AS
DECLARE @name nvarchar(100), @town nvarchar(100);
SELECT @name = c.Name, @town = c.City FROM dbo.Customers AS c;
EXEC sp_set_session_context N'Who', @town;
IF @other = 1 EXEC sp_set_session_context N'Who', @name;
INSERT INTO dbo.Audit (What) VALUES (SESSION_CONTEXT(N'Who'));
GO
CREATE PROCEDURE dbo.Decides AS
DECLARE @town nvarchar(100);
SELECT @town = c.City FROM dbo.Customers AS c;
EXEC sp_set_session_context Town, @town;
UPDATE dbo.Orders SET Note = N'x' WHERE Note = SESSION_CONTEXT(N'Town');

-- lineage:
--   dbo.Decides: reads dbo.Customers
--   dbo.Decides: writes dbo.Orders
--   dbo.On_One_Way: reads dbo.Customers
--   dbo.On_One_Way: writes dbo.Audit
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Audit [parsed, dynamic]
--   reads dbo.Products
--   writes dbo.Orders
--   dbo.Decides: dbo.Orders.Note <~ dbo.Customers.City (filter)
--   dbo.Decides: dbo.Orders.Note <~ dbo.Orders.Note (filter)
--   dbo.On_One_Way: dbo.Audit.What <- dbo.Customers.City
--   dbo.On_One_Way: dbo.Audit.What <- dbo.Customers.Name
--   dbo.Orders.Note <- dbo.Products.Name (transformation)
--   dbo.P: dbo.Audit.NewValue <- dbo.Orders.Total (aggregation)
--   dbo.P: dbo.Audit.OldValue <- dbo.Customers.Name [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Customers.Name (transformation)
