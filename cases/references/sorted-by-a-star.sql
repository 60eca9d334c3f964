-- Behind ORDER BY a star names the column where it stands for one table under an alias, whatever else FROM reads; of two tables the name does.
-- catalog: sales
CREATE PROCEDURE dbo.OneOfTwo AS
SELECT o.* FROM dbo.Orders AS o LEFT JOIN dbo.Lines AS l ON l.OrderId = o.Id ORDER BY Total;
GO
CREATE PROCEDURE dbo.Both AS
SELECT o.*, l.* FROM dbo.Orders AS o LEFT JOIN dbo.Lines AS l ON l.OrderId = o.Id ORDER BY Total;

-- references:
--   3: define dbo.OneOfTwo by dbo.OneOfTwo
--   4: read dbo.Orders.Id by * (via star)
--   4: read dbo.Orders.CustomerId by * (via star)
--   4: read dbo.Orders.OrderDate by * (via star)
--   4: read dbo.Orders.Status by * (via star)
--   4: read dbo.Orders.Total by * (via star)
--   4: read dbo.Orders.Note by * (via star)
--   4: read dbo.Orders by dbo.Orders
--   4: read dbo.Lines by dbo.Lines
--   4: read dbo.Lines.OrderId by OrderId
--   4: read dbo.Orders.Id by Id
--   4: read dbo.Orders.Total by Total (via star)
--   6: define dbo.Both by dbo.Both
--   7: read dbo.Orders.Id by * (via star)
--   7: read dbo.Orders.CustomerId by * (via star)
--   7: read dbo.Orders.OrderDate by * (via star)
--   7: read dbo.Orders.Status by * (via star)
--   7: read dbo.Orders.Total by * (via star)
--   7: read dbo.Orders.Note by * (via star)
--   7: read dbo.Lines.OrderId by * (via star)
--   7: read dbo.Lines.LineNumber by * (via star)
--   7: read dbo.Lines.ProductId by * (via star)
--   7: read dbo.Lines.Qty by * (via star)
--   7: read dbo.Lines.Price by * (via star)
--   7: read dbo.Lines.Discount by * (via star)
--   7: read dbo.Orders by dbo.Orders
--   7: read dbo.Lines by dbo.Lines
--   7: read dbo.Lines.OrderId by OrderId
--   7: read dbo.Orders.Id by Id
--   7: read dbo.Orders.Total by Total
