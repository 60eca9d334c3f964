-- What is put into a table once more in the one branch keeps its old name there, be it that both branches of an IF or two statements in front of it have done the same.
-- catalog: sales

CREATE PROCEDURE dbo.Behind_Both @full bit, @day int AS
IF @day = 1 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Behind_Two @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;

-- lineage:
--   dbo.Behind_Both: reads dbo.Orders
--   dbo.Behind_Both: writes dbo.Sales
--   dbo.Behind_Both: writes dbo.Sales_new
--   dbo.Behind_Two: reads dbo.Orders
--   dbo.Behind_Two: writes dbo.Sales
--   dbo.Behind_Two: writes dbo.Sales_new
--   dbo.Behind_Both: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Behind_Both: dbo.Sales_new.Total <- dbo.Orders.Total
--   dbo.Behind_Two: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Behind_Two: dbo.Sales_new.Total <- dbo.Orders.Total
