-- A hole in a string is a value, whatever the string holds; behind the string, code goes on and a hole is told.
-- catalog: sales

CREATE PROCEDURE dbo.P @what nvarchar(50), @where1 nvarchar(max), @where2 nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Audit (What) SELECT o.Note FROM dbo.Orders AS o WHERE o.Note = N''it''''s [a "b] -- c /* d ' + @what + N'''
AND ' + @where1);
EXEC (N'INSERT INTO dbo.Audit (What) SELECT ''a, ' + @what + N''' + p.Name FROM dbo.Products AS p WHERE p.Name <> ''''  AND ' + @where2);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Orders.Note [dynamic]
--   dbo.P: dbo.Audit.What <- dbo.Products.Name (transformation) [dynamic]
--   dbo.P: dbo.Audit.What <~ dbo.Orders.Note (filter) [dynamic]
--   dbo.P: dbo.Audit.What <~ dbo.Products.Name (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @where1.
--   HW3001: This SQL is put together at run time and its text is not known: @where2.
