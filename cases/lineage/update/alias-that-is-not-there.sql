-- In front of a column that is set stands an alias, not a column that would have it as a property, even where FROM has no such alias.
CREATE TABLE dbo.Orders (Id int, Total money);
CREATE TABLE dbo.Refunds (OrderId int, Amount money);
GO
UPDATE o SET orders_.Refunded = r.Amount FROM dbo.Orders AS o JOIN dbo.Refunds AS r ON r.OrderId = o.Id;

-- lineage:
--   reads dbo.Orders
--   reads dbo.Refunds
--   writes dbo.Orders
--   dbo.Orders.Refunded <- dbo.Refunds.Amount
--   dbo.Orders.Refunded <~ dbo.Orders.Id (join)
--   dbo.Orders.Refunded <~ dbo.Refunds.OrderId (join)
--   HW2016: dbo.Orders has no column Refunded.
