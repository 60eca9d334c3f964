-- A hole in a comment hides nothing, whatever else stands in the comment; behind it, code goes on and a hole is told.
-- catalog: sales

CREATE PROCEDURE dbo.P @by nvarchar(50), @where1 nvarchar(max), @where2 nvarchar(max), @where3 nvarchar(max) AS
EXEC (N'-- it''s [one, "by ' + @by + N' /* of them
INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE ' + @where1);
EXEC (N'/* /*/ a */ 2 * 3 / 4, by ' + @by + N' -- */ INSERT INTO dbo.Archive (Id) SELECT p.Id FROM dbo.Products AS p WHERE ' + @where2);
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT l.Qty * 2 / l.Price /* by ' + @by + N' */* 3 -1 FROM dbo.Lines AS l WHERE ' + @where3);

-- lineage:
--   dbo.P: reads dbo.Lines [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Price (transformation) [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Lines.Qty (transformation) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @where1.
--   HW3001: This SQL is put together at run time and its text is not known: @where2.
--   HW3001: This SQL is put together at run time and its text is not known: @where3.
