-- A column list renames the columns of the query by position.
-- catalog: sales

CREATE VIEW dbo.V (Number, Whose) AS
SELECT o.Id, o.CustomerId FROM dbo.Orders AS o;

-- lineage:
--   dbo.V: reads dbo.Orders
--   dbo.V: dbo.V.Number <- dbo.Orders.Id
--   dbo.V: dbo.V.Whose <- dbo.Orders.CustomerId
