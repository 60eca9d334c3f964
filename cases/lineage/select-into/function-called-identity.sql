-- IDENTITY counts the rows of a new table; a function of somebody that is called so does not.
-- catalog: sales

SELECT IDENTITY(int, 1, 1) AS Number, o.Total INTO dbo.Counted FROM dbo.Orders AS o;
INSERT INTO dbo.Counted SELECT l.Price FROM dbo.Lines AS l;
SELECT dbo.[Identity](o.Id) AS Number, o.Total INTO dbo.Called FROM dbo.Orders AS o;
INSERT INTO dbo.Called SELECT * FROM Other.dbo.Source;

-- lineage:
--   reads Other.dbo.Source
--   reads dbo.Identity
--   reads dbo.Lines
--   reads dbo.Orders
--   writes dbo.Called
--   writes dbo.Counted
--   dbo.Called.Number <- Other.dbo.Source.*
--   dbo.Called.Number <- dbo.Orders.Id (transformation)
--   dbo.Called.Total <- Other.dbo.Source.*
--   dbo.Called.Total <- dbo.Orders.Total
--   dbo.Counted.Total <- dbo.Lines.Price
--   dbo.Counted.Total <- dbo.Orders.Total
--   HW2005: The columns of Other.dbo.Source are not known, so * cannot be expanded.
