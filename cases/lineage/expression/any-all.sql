-- ANY and ALL compare with a query's column, in a filter.
-- catalog: sales

INSERT INTO dbo.Archive (Id)
SELECT o.Id FROM dbo.Orders AS o WHERE o.Total >= ALL (SELECT l.Price FROM dbo.Lines AS l WHERE l.OrderId = o.Id);
