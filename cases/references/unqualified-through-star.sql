-- A name without qualifier whose one source hands the column on by a star is the star's; with a qualifier it names the column.
-- catalog: sales
CREATE PROCEDURE dbo.Unqualified AS
SELECT Total FROM (SELECT o.* FROM dbo.Orders AS o) AS x;
GO
CREATE PROCEDURE dbo.Qualified AS
SELECT x.Total FROM (SELECT o.* FROM dbo.Orders AS o) AS x;

-- references:
--   3: define dbo.Unqualified by dbo.Unqualified
--   4: read dbo.Orders.Total by Total (via star)
--   4: read dbo.Orders.Id by * (via star)
--   4: read dbo.Orders.CustomerId by * (via star)
--   4: read dbo.Orders.OrderDate by * (via star)
--   4: read dbo.Orders.Status by * (via star)
--   4: read dbo.Orders.Total by * (via star)
--   4: read dbo.Orders.Note by * (via star)
--   4: read dbo.Orders by dbo.Orders
--   6: define dbo.Qualified by dbo.Qualified
--   7: read dbo.Orders.Total by Total
--   7: read dbo.Orders.Id by * (via star)
--   7: read dbo.Orders.CustomerId by * (via star)
--   7: read dbo.Orders.OrderDate by * (via star)
--   7: read dbo.Orders.Status by * (via star)
--   7: read dbo.Orders.Total by * (via star)
--   7: read dbo.Orders.Note by * (via star)
--   7: read dbo.Orders by dbo.Orders
