-- A materialized view is a view.
-- catalog: sales

CREATE MATERIALIZED VIEW dbo.Daily WITH (DISTRIBUTION = HASH (OrderDate), FOR_APPEND) AS
SELECT o.OrderDate, SUM(ISNULL(o.Total, 0)) AS Total, COUNT_BIG(*) AS Rows1 FROM dbo.Orders AS o GROUP BY o.OrderDate;
