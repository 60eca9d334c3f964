-- A view and a table function read what the session keeps of whoever uses them, from whom no call leads there: their columns have no source, and it is said; not where nobody here sets it.
-- catalog: sales

CREATE VIEW dbo.Own_Orders AS
SELECT o.Id, CAST(SESSION_CONTEXT(N'customer') AS nvarchar(50)) AS Customer FROM dbo.Orders AS o;
GO
CREATE FUNCTION dbo.Who() RETURNS TABLE AS
RETURN (SELECT SESSION_CONTEXT(N'customer') AS Customer, SESSION_CONTEXT(N'of the program') AS Program);
GO
CREATE FUNCTION dbo.Who_In_Steps() RETURNS @who TABLE (Customer nvarchar(50)) AS
BEGIN
  INSERT INTO @who (Customer) SELECT CAST(SESSION_CONTEXT(N'customer') AS nvarchar(50));
  RETURN;
END;
GO
CREATE PROCEDURE dbo.Note_Down AS
BEGIN
  DECLARE @name nvarchar(50);
  SELECT @name = c.Name FROM dbo.Customers AS c;
  EXEC sp_set_session_context N'customer', @name;
  INSERT INTO dbo.Audit (What) SELECT o.Customer FROM dbo.Own_Orders AS o;
  INSERT INTO dbo.Audit (OldValue) SELECT w.Customer FROM dbo.Who() AS w;
  INSERT INTO dbo.Audit (NewValue) SELECT w.Customer FROM dbo.Who_In_Steps() AS w;
END;

-- lineage:
--   dbo.Note_Down: reads dbo.Customers
--   dbo.Note_Down: reads dbo.Own_Orders
--   dbo.Note_Down: reads dbo.Who
--   dbo.Note_Down: reads dbo.Who_In_Steps
--   dbo.Note_Down: writes dbo.Audit
--   dbo.Own_Orders: reads dbo.Orders
--   dbo.Note_Down: dbo.Audit.NewValue <- dbo.Who_In_Steps.Customer
--   dbo.Note_Down: dbo.Audit.OldValue <- dbo.Who.Customer
--   dbo.Note_Down: dbo.Audit.What <- dbo.Own_Orders.Customer
--   dbo.Own_Orders: dbo.Own_Orders.Id <- dbo.Orders.Id
--   HW3006: What the session keeps here is set in other modules, from which no call leads here: dbo.Own_Orders.customer has no source.
--   HW3006: What the session keeps here is set in other modules, from which no call leads here: dbo.Who.customer has no source.
--   HW3006: What the session keeps here is set in other modules, from which no call leads here: dbo.Who_In_Steps.Customer has no source.
