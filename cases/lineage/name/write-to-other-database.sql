-- A write to another database, and a call of a procedure there.
-- catalog: sales

INSERT INTO Mart.dbo.Sales (CustomerId, Amount) SELECT o.CustomerId, o.Total FROM dbo.Orders AS o;
EXEC Mart.etl.Finish @step = 1;
EXEC GEO01.World.dbo.Refresh;

-- lineage:
--   calls GEO01.World.dbo.Refresh
--   calls Mart.etl.Finish
--   reads dbo.Orders
--   writes Mart.dbo.Sales
--   Mart.dbo.Sales.Amount <- dbo.Orders.Total
--   Mart.dbo.Sales.CustomerId <- dbo.Orders.CustomerId
