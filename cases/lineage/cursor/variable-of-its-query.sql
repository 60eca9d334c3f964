-- A cursor takes the variables of its query as they are where it is declared, and the tables as they are where it is opened.
-- catalog: sales

GO
CREATE PROCEDURE dbo.P AS
DECLARE @offset int, @value int;
CREATE TABLE #work (Id int);
INSERT INTO #work (Id) SELECT CustomerId FROM dbo.Archive;
SELECT @offset = MAX(LineNumber) FROM dbo.Lines;
DECLARE rows_of_work CURSOR LOCAL FOR SELECT Id + @offset FROM #work;
INSERT INTO #work (Id) SELECT ProductId FROM dbo.Lines;
SELECT @offset = MAX(ParentId) FROM dbo.Products;
OPEN rows_of_work;
FETCH NEXT FROM rows_of_work INTO @value;
INSERT INTO dbo.Facts (Rank) VALUES (@value);
GO
CREATE PROCEDURE dbo.InLoop AS
DECLARE @i int = 0, @offset int, @value int, @each CURSOR;
WHILE @i < 3
BEGIN
    IF @i = 1 SELECT @offset = MAX(ParentId) FROM dbo.Products;
    SET @each = CURSOR FOR SELECT Id + @offset FROM dbo.Archive;
    SELECT @offset = MAX(Qty) FROM dbo.Lines;
    OPEN @each;
    FETCH NEXT FROM @each INTO @value;
    SET @i += 1;
END;
INSERT INTO dbo.Facts (Rank) VALUES (@value);

-- lineage:
--   dbo.InLoop: reads dbo.Archive
--   dbo.InLoop: reads dbo.Lines
--   dbo.InLoop: reads dbo.Products
--   dbo.InLoop: writes dbo.Facts
--   dbo.P: reads dbo.Archive
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.InLoop: dbo.Facts.Rank <- dbo.Archive.Id (transformation)
--   dbo.InLoop: dbo.Facts.Rank <- dbo.Lines.Qty (aggregation)
--   dbo.InLoop: dbo.Facts.Rank <- dbo.Products.ParentId (aggregation)
--   dbo.P: dbo.Facts.Rank <- dbo.Archive.CustomerId (transformation)
--   dbo.P: dbo.Facts.Rank <- dbo.Lines.LineNumber (aggregation)
--   dbo.P: dbo.Facts.Rank <- dbo.Lines.ProductId (transformation)
