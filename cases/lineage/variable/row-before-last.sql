-- A variable that is assigned twice in one SELECT holds the second value behind it, and what stands between sees the first; three in a row hand on the value of two rows before.
-- catalog: sales

CREATE PROCEDURE dbo.Assigned_Twice AS
DECLARE @a decimal(18, 2), @b decimal(18, 2), @c decimal(18, 2);
SELECT @a = Price, @b = CategoryId, @c = @a, @a = @b FROM dbo.Products WHERE Name = N'x';
INSERT INTO dbo.Lines (Qty, Price) VALUES (@a, @c);
GO
CREATE PROCEDURE dbo.Two_Rows_Before AS
DECLARE @last decimal(18, 2), @before decimal(18, 2), @first decimal(18, 2);
SELECT @first = @before, @before = @last, @last = Total FROM dbo.Orders ORDER BY OrderDate;
INSERT INTO dbo.Archive (Total) VALUES (@first);

-- lineage:
--   dbo.Assigned_Twice: reads dbo.Products
--   dbo.Assigned_Twice: writes dbo.Lines
--   dbo.Two_Rows_Before: reads dbo.Orders
--   dbo.Two_Rows_Before: writes dbo.Archive
--   dbo.Assigned_Twice: dbo.Lines.Price <- dbo.Products.Price
--   dbo.Assigned_Twice: dbo.Lines.Price <~ dbo.Products.Name (filter)
--   dbo.Assigned_Twice: dbo.Lines.Qty <- dbo.Products.CategoryId
--   dbo.Assigned_Twice: dbo.Lines.Qty <~ dbo.Products.Name (filter)
--   dbo.Two_Rows_Before: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Two_Rows_Before: dbo.Archive.Total <~ dbo.Orders.OrderDate (sort)
