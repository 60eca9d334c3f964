-- What a session keeps goes from a caller to its callee and back, two calls away too.
-- catalog: sales

CREATE PROCEDURE dbo.Note AS
INSERT INTO dbo.Audit (What) SELECT CAST(SESSION_CONTEXT(N'Who') AS nvarchar(100));
GO
CREATE PROCEDURE dbo.Onward AS EXEC dbo.Note;
GO
CREATE PROCEDURE dbo.Calls_Down AS
DECLARE @name nvarchar(100);
SELECT @name = c.Name FROM dbo.Customers AS c;
EXEC sp_set_session_context N'Who', @name;
EXEC dbo.Onward;
GO
CREATE PROCEDURE dbo.Calls_Too_Early AS
DECLARE @name nvarchar(100);
SELECT @name = c.Region FROM dbo.Countries AS c;
EXEC dbo.Onward;
EXEC sp_set_session_context N'Who', @name;
GO
CREATE PROCEDURE dbo.Keeps AS
DECLARE @name nvarchar(100);
SELECT @name = p.Name FROM dbo.Products AS p;
EXEC sp_set_session_context N'Product', @name;
GO
CREATE PROCEDURE dbo.Reads_What_Is_Kept AS
EXEC dbo.Keeps;
UPDATE dbo.Orders SET Note = CAST(SESSION_CONTEXT(N'Product') AS nvarchar(100));

-- lineage:
--   dbo.Calls_Down: calls dbo.Onward
--   dbo.Calls_Down: reads dbo.Customers
--   dbo.Calls_Too_Early: calls dbo.Onward
--   dbo.Calls_Too_Early: reads dbo.Countries
--   dbo.Keeps: reads dbo.Products
--   dbo.Note: writes dbo.Audit
--   dbo.Onward: calls dbo.Note
--   dbo.Reads_What_Is_Kept: calls dbo.Keeps
--   dbo.Reads_What_Is_Kept: writes dbo.Orders
--   dbo.Note: dbo.Audit.What <- dbo.Customers.Name (transformation)
--   dbo.Reads_What_Is_Kept: dbo.Orders.Note <- dbo.Products.Name (transformation)
