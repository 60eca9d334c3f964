-- Nested calls of scalar functions: all are read, the innermost arguments are content.
-- catalog: sales

CREATE FUNCTION dbo.Net (@gross decimal(18, 2), @rate decimal(5, 2)) RETURNS decimal(18, 2) AS
BEGIN RETURN @gross / (1 + @rate); END;
GO
CREATE FUNCTION dbo.Rounded (@x decimal(18, 2)) RETURNS decimal(18, 0) AS
BEGIN RETURN ROUND(@x, 0); END;
GO
INSERT INTO dbo.Facts (Amount) SELECT dbo.Rounded(dbo.Net(l.Price, l.Discount)) FROM dbo.Lines AS l;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Net
--   reads dbo.Rounded
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Lines.Discount (transformation)
--   dbo.Facts.Amount <- dbo.Lines.Price (transformation)
