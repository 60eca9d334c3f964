-- A scalar function is read by who uses it; its arguments are content.
-- catalog: sales

CREATE FUNCTION dbo.Net (@gross decimal(18, 2)) RETURNS decimal(18, 2) AS
BEGIN RETURN @gross / 1.25; END;
GO
INSERT INTO dbo.Facts (Amount) SELECT dbo.Net(o.Total) FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Net
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (transformation)
