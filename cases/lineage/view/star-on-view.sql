-- A star over a view has the columns that the view gives, in whichever order the texts come.
-- catalog: sales

CREATE VIEW dbo.AllOpen AS SELECT * FROM dbo.OpenOrders;

-- lineage:
--   dbo.AllOpen: reads dbo.OpenOrders
--   dbo.AllOpen: dbo.AllOpen.CustomerId <- dbo.OpenOrders.CustomerId
--   dbo.AllOpen: dbo.AllOpen.Id <- dbo.OpenOrders.Id
--   dbo.AllOpen: dbo.AllOpen.Total <- dbo.OpenOrders.Total
