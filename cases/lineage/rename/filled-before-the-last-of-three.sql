-- The last of three branches renames nothing that the two before it have put into the table, though both have put the same.
-- catalog: sales

CREATE PROCEDURE dbo.Load @day int AS
IF @day = 1 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE IF @day = 2 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';
GO
CREATE PROCEDURE dbo.Load_By_One_Text @day int AS
DECLARE @fill nvarchar(max) = N'INSERT INTO dbo.Stock_new (Total) SELECT l.Price FROM dbo.Lines AS l;';
IF @day = 1 EXEC (@fill);
ELSE IF @day = 2 EXEC (@fill);
ELSE EXEC sp_rename N'dbo.Stock_new', N'Stock';

-- lineage:
--   dbo.Load: reads dbo.Orders
--   dbo.Load: writes dbo.Sales_new
--   dbo.Load_By_One_Text: reads dbo.Lines [dynamic]
--   dbo.Load_By_One_Text: writes dbo.Stock_new [dynamic]
--   dbo.Load: dbo.Sales_new.Total <- dbo.Orders.Total
--   dbo.Load_By_One_Text: dbo.Stock_new.Total <- dbo.Lines.Price [dynamic]
