-- A computed column takes no value: neither in the count of the columns nor where there are as many values as with it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sums TABLE (Net money, Rate money, Gross AS Net * Rate);
INSERT INTO @sums SELECT o.Total FROM dbo.Orders AS o;
INSERT INTO @sums SELECT l.Price, l.Discount, l.Qty FROM dbo.Lines AS l;
INSERT INTO dbo.Facts (Amount) SELECT Gross FROM @sums;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Facts
--   HW2006: 1 values are given for 2 columns.
--   HW2006: 3 values are given for 2 columns.
