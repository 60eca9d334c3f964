-- A star over an inline function has the columns of its query, under its names.
-- catalog: sales

CREATE FUNCTION dbo.Top1 (@n int) RETURNS TABLE AS RETURN
    SELECT TOP (@n) o.Total AS Money, o.Note AS Remark FROM dbo.Orders AS o ORDER BY o.OrderDate;
GO
INSERT INTO dbo.Facts (Amount, Name) SELECT * FROM dbo.Top1(5);

-- lineage:
--   dbo.Top1: reads dbo.Orders
--   reads dbo.Top1
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Top1.Money
--   dbo.Facts.Name <- dbo.Top1.Remark
--   dbo.Top1: dbo.Top1.Money <- dbo.Orders.Total
--   dbo.Top1: dbo.Top1.Money <~ dbo.Orders.OrderDate (sort)
--   dbo.Top1: dbo.Top1.Remark <- dbo.Orders.Note
--   dbo.Top1: dbo.Top1.Remark <~ dbo.Orders.OrderDate (sort)
