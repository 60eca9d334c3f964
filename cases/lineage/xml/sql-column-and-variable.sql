-- sql:column and sql:variable bring values into a document; between brackets they choose its nodes.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Title nvarchar(50), Body xml);
GO
CREATE PROCEDURE dbo.P AS
DECLARE @city nvarchar(50), @wanted int;
SELECT @city = MAX(c.City) FROM dbo.Customers AS c;
SELECT @wanted = MIN(o.Id) FROM dbo.Orders AS o;
INSERT INTO dbo.Audit (What, NewValue)
SELECT CAST(d.Body.query('<doc title="{sql:column("d.Title")}" city="{sql:variable("@city")}">{/r}</doc>') AS nvarchar(max)),
       d.Body.value('(/r/order[@id = sql:variable("@wanted")]/@note)[1]', 'nvarchar(100)')
FROM   dbo.Documents AS d;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Documents
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.NewValue <- dbo.Documents.Body (transformation)
--   dbo.P: dbo.Audit.NewValue <~ dbo.Orders.Id (conditional)
--   dbo.P: dbo.Audit.What <- dbo.Customers.City (aggregation)
--   dbo.P: dbo.Audit.What <- dbo.Documents.Body (transformation)
--   dbo.P: dbo.Audit.What <- dbo.Documents.Title (transformation)
